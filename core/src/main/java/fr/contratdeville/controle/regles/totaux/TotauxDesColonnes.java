package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.ColonnesGardees;
import fr.contratdeville.controle.calcul.ColonnesGardees.Colonne;
import fr.contratdeville.controle.calcul.ColonnesGardees.Valeur;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.PartieDePublic;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CV-TOT-14: the row of totals of a sheet also sums its other columns: the cost of the actions, the
 * women, men and inhabitants of a QPV. People may be in two actions and count once in all, so that
 * a difference of people is an information.
 */
final class TotauxDesColonnes extends Regle {
  /** A text keeps the thousands of euros of its column, an amount is in euros. */
  private static final int MILLIERS = 3;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total du coût et du public", "Total of costs and audiences"))
      .quoi(
          Message.of(
              "Dans la rangée des totaux d'une feuille, le coût total et les publics (femmes, hommes, QPV) sont la somme de leur colonne.",
              "In the row of totals of a sheet, total costs and audiences (women, men, QPV) are the sum of their column."))
      .pourquoi(Message.of(
          "Le coût du contrat et le nombre de personnes touchées sont cités d'après cette rangée.",
          "The cost of the contract and the number of people reached are quoted from this row."))
      .source(Message.of(
          "Règle générale : un document est d'accord avec lui-même ; rangée des totaux des bilans.",
          "General rule: a document agrees with itself; the row of totals of bilans."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(12_000))
      .enEcart(exemple(10_000))
      .build();

  TotauxDesColonnes() {
    super("CV-TOT-14", FICHE);
  }

  private static ContratDeVille exemple(long total) {
    Feuille feuille = new Feuille("exemple.xlsx", "Bilan");
    Exemple exemple = Exemple.of(2023);
    for (int i = 0; i < 3; i++) {
      exemple
          .action(Action.builder()
              .intitule("Atelier " + (i + 1))
              .budget(Budget.builder().totalCharges(Montant.of(4000)).build())
              .putEmplacement(Champ.COUT_TOTAL, feuille.cellule(i + 2, 15)))
          .ligne("Ville", 1000);
    }
    exemple
        .colonne("Ville", 3000)
        .contratBuilder()
        .addComplement(Complement.builder()
            .nom("Coût total")
            .texte(Long.toString(total))
            .emplacement(feuille.cellule(6, 15))
            .build());
    return exemple.contrat();
  }

  /** A row of a sheet. */
  private record Rangee(Feuille feuille, int ligne) {
    static Rangee of(Cellule cellule) {
      return new Rangee(cellule.feuille(), cellule.ligne());
    }
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    ColonnesGardees gardees = ColonnesGardees.of(contexte);
    Map<Rangee, Set<Set<String>>> portees = portees(contexte.contrat());
    List<Complement> complements = contexte.contrat().complements();
    for (int i = 0; i < complements.size(); i++) {
      Optional<Cellule> place = cellule(complements.get(i).emplacement());
      Optional<BigDecimal> total = ColonnesGardees.nombre(complements.get(i).texte());
      if (place.isEmpty() || total.isEmpty()) {
        continue;
      }
      Set<Set<String>> portee = portees.getOrDefault(Rangee.of(place.get()), Set.of());
      Colonne colonne = gardees.colonnes(place.get().feuille()).get(place.get().colonne());
      if (portee.size() == 1 && colonne != null && (colonne.cout() || estUnPublic(colonne))) {
        Set<String> volets = portee.iterator().next();
        if (!volets.isEmpty() || gardees.sontDuneFeuille()) {
          String chemin = "/complements/" + i;
          comparer(bilan, chemin, place.get(), total.get(), colonne, termes(colonne, volets));
        }
      }
    }
    return bilan.examen(Message.of(
        "aucune rangée de totaux n'a de coût ni de public",
        "no row of totals has a cost or an audience"));
  }

  /** The entries that the totals of each row cover; none for all of them. */
  private static Map<Rangee, Set<Set<String>>> portees(ContratDeVille contrat) {
    Map<Rangee, Set<Set<String>>> portees = new HashMap<>();
    for (TotalDeclare total : contrat.totaux()) {
      if (total.montant().isPresent()) {
        cellule(total.emplacement())
            .ifPresent(c -> portees
                .computeIfAbsent(Rangee.of(c), r -> new HashSet<>())
                .add(Set.copyOf(total.portee().volets())));
      }
    }
    return portees;
  }

  /** The cells of the rows that a total covers. */
  private static List<Valeur> termes(Colonne colonne, Set<String> volets) {
    return volets.isEmpty() ? List.copyOf(colonne.rangees().values()) : colonne.valeurs(volets);
  }

  private static Optional<Cellule> cellule(Optional<Emplacement> place) {
    return place.filter(Cellule.class::isInstance).map(Cellule.class::cast);
  }

  private static boolean estUnPublic(Colonne colonne) {
    return PartieDePublic.of(colonne.intitule())
        .filter(p -> p != PartieDePublic.PART_QPV)
        .isPresent();
  }

  private static void comparer(
      Bilan bilan,
      String chemin,
      Cellule place,
      BigDecimal total,
      Colonne colonne,
      List<Valeur> valeurs) {
    if (valeurs.isEmpty() || valeurs.stream().anyMatch(v -> v.nombre().isEmpty())) {
      bilan.nonCompare(Bilan.INCONNU);
      return;
    }
    BigDecimal somme =
        valeurs.stream().flatMap(v -> v.nombre().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean admis = colonne.cout()
        ? bilan.admet(euros(total), euros(somme), valeurs.size())
            || total.movePointRight(MILLIERS).compareTo(somme) == 0
        : total.compareTo(somme) == 0;
    if (admis) {
      bilan.conforme();
      return;
    }
    List<Emplacement> places = new ArrayList<>(List.of(place));
    places.addAll(
        Emplacement.regrouper(valeurs.stream().map(v -> (Emplacement) v.place()).toList()));
    Message nom = colonne.cout() ? Message.of("Coût", "Cost") : Message.of(colonne.intitule());
    bilan.ecart(() -> bilan
        .constat(
            colonne.cout() ? Gravite.AVERTISSEMENT : Gravite.INFORMATION,
            Phrase.of(
                "%s : le total imprimé est de %s, sa colonne (%s) fait %s.",
                "%s: the printed total is %s, its column (%s) makes %s.",
                nom,
                chiffre(colonne, total),
                Phrase.nombre(
                    valeurs.size(), Message.of("ligne", "row"), Message.of("lignes", "rows")),
                chiffre(colonne, somme)))
        .declare(total)
        .calcule(somme)
        .unite(colonne.cout() ? Unite.EUR : Unite.NOMBRE)
        .cellules(places)
        .chemin(chemin)
        .build());
  }

  /** An amount to the cent; a formula may have left more decimals. */
  private static Montant euros(BigDecimal nombre) {
    return Montant.of(nombre.setScale(2, RoundingMode.HALF_UP));
  }

  private static Object chiffre(Colonne colonne, BigDecimal nombre) {
    return colonne.cout() ? euros(nombre) : nombre;
  }
}
