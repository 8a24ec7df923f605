package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of money of a contract, and which of them count. The amounts of several steps (asked
 * for, granted, paid) are the same money several times, so one step counts: the one that most lines
 * have, and the later one between equals. A step before the grant counts only if no line has
 * another.
 */
final class Donnees {

  private static final Axe QUARTIER = Axe.of(
      "quartier",
      Message.of("Quartier", "Neighbourhood"),
      ligne -> quartier(ligne).map(Cle::of));

  private final ContratDeVille contrat;
  private final Optional<EtapeMontant> etape;
  private final List<LigneSituee> retenues;

  Donnees(ContratDeVille contrat) {
    this.contrat = contrat;
    this.etape = etape(contrat.lignes());
    this.retenues = contrat.lignes().stream().filter(this::estRetenue).toList();
  }

  private static Optional<EtapeMontant> etape(List<LigneSituee> lignes) {
    Map<Optional<EtapeMontant>, Long> nombres = lignes.stream()
        .collect(Collectors.groupingBy(l -> l.ligne().etape(), Collectors.counting()));
    boolean acquis = nombres.keySet().stream().anyMatch(e -> !estSouhaitee(e));
    return nombres.keySet().stream()
        .filter(e -> !acquis || !estSouhaitee(e))
        .max(Comparator.<Optional<EtapeMontant>, Long>comparing(e -> nombres.getOrDefault(e, 0L))
            .thenComparing(e -> e.map(EtapeMontant::ordinal).orElse(-1)))
        .flatMap(Function.identity());
  }

  private static boolean estSouhaitee(Optional<EtapeMontant> etape) {
    return etape.filter(e -> e.compareTo(EtapeMontant.ACCORDE) < 0).isPresent();
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

  /** The step whose amounts count; empty if most lines have none. */
  Optional<EtapeMontant> etape() {
    return etape;
  }

  boolean estRetenue(LigneSituee ligne) {
    return ligne.ligne().etape().equals(etape);
  }

  /** The lines that count. */
  List<LigneSituee> retenues() {
    return retenues;
  }

  /** The axes that cross tables have as rows: those that some line that counts has a value on. */
  List<Numeros> axes() {
    return List.of(Axes.thematique(), QUARTIER, Axes.structure(), Axes.exercice()).stream()
        .filter(axe -> retenues.stream().anyMatch(l -> !axe.cle(l).equals(Cle.NON_AFFECTE)))
        .map(axe -> new Numeros(axe, retenues, axe.equals(Axes.exercice())))
        .toList();
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
