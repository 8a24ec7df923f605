package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The lines of money of a contract, and which of them count: those of
 * {@link ContratDeVille#retenues()}, of one year. That is the year of the contract, or else the
 * last one; the others stand in the table of years, which has no total.
 */
final class Donnees {

  private static final Axe QUARTIER = Axe.of(
      "quartier",
      Message.of("Quartier", "Neighbourhood"),
      ligne -> quartier(ligne).map(Cle::of));

  private final ContratDeVille contrat;
  private final NavigableMap<Tranche, Selection> annees;
  private final Tranche tranche;
  private final List<LigneSituee> retenues;

  Donnees(ContratDeVille contrat) {
    this.contrat = contrat;
    this.annees = contrat.retenues().parTranche();
    this.tranche = annees.keySet().stream()
        .filter(t -> contrat.exercice().isPresent()
            && (t.exercice().isEmpty() || t.exercice().equals(contrat.exercice())))
        .reduce((premiere, suivante) -> suivante)
        .orElse(annees.isEmpty() ? Tranche.NON_PRECISEE : annees.lastKey());
    this.retenues = contrat.lignes().stream().filter(this::estRetenue).toList();
  }

  /** The quartier of a line, if it has exactly one: money is never counted twice. */
  private static Optional<String> quartier(LigneSituee ligne) {
    List<Territoire> territoires = ligne.action().territoires();
    return ligne
        .ligne()
        .territoire()
        .or(() ->
            territoires.size() == 1 ? Optional.of(territoires.get(0).nom()) : Optional.empty());
  }

  ContratDeVille contrat() {
    return contrat;
  }

  /** The step and the year whose amounts count. */
  Tranche tranche() {
    return tranche;
  }

  boolean estRetenue(LigneSituee ligne) {
    return tranche.couvre(ligne.ligne());
  }

  /** Whether a line counts in the table of years. */
  boolean estDesAnnees(LigneSituee ligne) {
    return annees.containsKey(Tranche.of(ligne.ligne()));
  }

  /** Whether there are other years than the one that counts. */
  boolean aDAutresAnnees() {
    return annees.size() > 1;
  }

  /** The lines that count. */
  List<LigneSituee> retenues() {
    return retenues;
  }

  /** The lines that count in their year, whichever it is. */
  List<LigneSituee> desAnnees() {
    return contrat.lignes().stream().filter(this::estDesAnnees).toList();
  }

  /** Those who pay in one of the years, and what they pay in the one that counts. */
  Numeros financeurs() {
    return new Numeros(Axes.financeur(), retenues, desAnnees(), false);
  }

  /** The axes that cross tables have as rows: those that some line that counts has a value on. */
  List<Numeros> axes() {
    List<Numeros> axes = new ArrayList<>();
    for (Axe axe : List.of(Axes.thematique(), QUARTIER, Axes.structure())) {
      if (retenues.stream().anyMatch(l -> !axe.cle(l).equals(Cle.NON_AFFECTE))) {
        axes.add(new Numeros(axe, retenues, retenues, false));
      }
    }
    if (annees.keySet().stream().anyMatch(t -> t.exercice().isPresent())) {
      axes.add(new Numeros(Axes.exercice(), desAnnees(), desAnnees(), true));
    }
    return axes;
  }

  /** How many actions get money, or the promise of some, from these lines. */
  static long actions(List<LigneSituee> lignes) {
    return lignes.stream()
        .filter(Donnees::finance)
        .map(LigneSituee::action)
        .distinct()
        .count();
  }

  /** Whether a line gives money, or promises some: a line of zero states that nothing is paid. */
  static boolean finance(LigneSituee ligne) {
    return ligne.montant().map(m -> !m.isZero()).orElse(true);
  }

  /** Whether no amount that counts has cents. */
  boolean enEuros() {
    return retenues.stream()
        .flatMap(l -> l.montant().stream())
        .map(Montant::euros)
        .map(BigDecimal::stripTrailingZeros)
        .allMatch(m -> m.scale() <= 0);
  }

  long structures() {
    return contrat.actions().stream()
        .flatMap((Action a) -> a.porteur().stream())
        .map(p -> p.structure())
        .distinct()
        .count();
  }
}
