package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Egalites;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.NearestSubset;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CV-TOT-04: the general total is the sum of the printed column totals inside its scope. If it is
 * not, the finding says which other choice of columns makes it, or comes nearest.
 *
 * <p>If the general total is the sum of the lines, the columns alone are wrong, and
 * {@link TotalFinanceur} reports their gaps.
 */
final class TotalGeneral extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of(
          "Total général et totaux des financeurs", "General total and financeur totals"))
      .quoi(
          Message.of(
              "Le total général est la somme des totaux imprimés des financeurs qu'il compte ; sinon le constat dit quel autre choix de financeurs le ferme ou en approche.",
              "The general total is the sum of the printed totals of the financeurs that it counts; if not, the finding says which other choice of financeurs closes it or comes nearest."))
      .pourquoi(
          Message.of(
              "Le total général est le chiffre que l'on cite ; ce qu'il compte n'est souvent pas écrit.",
              "The general total is the figure that people quote; what it counts is often not written."))
      .source(
          Message.of(
              "Ligne des totaux des bilans publiés, où les financeurs compris dans le total ne sont pas dits (Bagnols, 2023) ; exact.",
              "The total row of published bilans, where the financeurs inside the total are not named (Bagnols 2023); exact."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .ligne("CAF", 200)
          .colonne("Ville", 1000)
          .colonne("CAF", 200)
          .general(1200)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .ligne("CAF", 200)
          .colonne("Ville", 1000)
          .colonne("CAF", 200)
          .general(1000)
          .contrat())
      .build();

  TotalGeneral() {
    super("CV-TOT-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Colonnes colonnes = Colonnes.of(contexte);
    Map<List<Declare>, NearestSubset> choix = new HashMap<>();
    TranchesLues tranches = TranchesLues.of(contexte);
    for (Declare general : colonnes.generaux()) {
      tranches
          .ailleurs(general)
          .ifPresentOrElse(bilan::nonCompare, () -> comparer(bilan, colonnes, choix, general));
    }
    return bilan.examen(TotalGeneralLignes.SANS_GENERAL);
  }

  private static void comparer(
      Bilan bilan, Colonnes colonnes, Map<List<Declare>, NearestSubset> choix, Declare general) {
    List<Declare> imprimees = colonnes.comparables(general);
    List<Declare> dedans = colonnes.dans(general);
    Optional<Montant> imprime = colonnes.sommeImprimee(general);
    if (dedans.isEmpty()) {
      bilan.nonCompare(Message.of(
          "aucun total imprimé n'est d'un financeur qu'il compte",
          "no printed total is of a financeur that it counts"));
    } else if (imprime.isEmpty()) {
      bilan.nonCompare(Phrase.of(
          "total non imprimé : %s",
          "total not printed: %s", Phrase.liste(colonnes.sansTotal(general))));
    } else if (bilan.admet(general.montant(), imprime.get(), dedans.size())) {
      bilan.conforme();
    } else if (colonnes.lignes(general).fait(general.montant())) {
      bilan.ecartDejaDit(Phrase.of(
          "le total général est bien celui des lignes ; l'écart avec les totaux des financeurs"
              + " (%s) est donné par CV-TOT-02",
          "the general total is that of the lines; its gap with the financeur totals (%s) is given by"
              + " CV-TOT-02",
          Phrase.ecart(general.montant(), imprime.get())));
    } else {
      List<Emplacement> places = Emplacement.regrouper(
          dedans.stream().map(Declare::place).flatMap(Optional::stream).toList());
      bilan.ecart(
          Egalites.deTotaux(general, colonnes),
          () -> bilan
              .constat(
                  Gravite.ERREUR,
                  general,
                  places,
                  message(
                      general,
                      dedans,
                      imprime.get(),
                      imprimees,
                      choix.computeIfAbsent(imprimees, TotalGeneral::choix)))
              .calcule(imprime.get().euros())
              .build());
    }
  }

  private static NearestSubset choix(List<Declare> imprimees) {
    return new NearestSubset(imprimees.stream().map(d -> d.montant().centimes()).toList());
  }

  private static Message message(
      Declare general,
      List<Declare> dedans,
      Montant imprime,
      List<Declare> imprimees,
      NearestSubset choix) {
    return Phrase.of(
        "Le total général imprimé est de %s, les totaux imprimés des financeurs qu'il compte (%s)"
            + " font %s. %s",
        "The printed general total is %s, the printed totals of the financeurs that it counts (%s) make"
            + " %s. %s",
        general.montant(),
        Phrase.liste(dedans.stream().map(Declare::financeur).toList()),
        imprime,
        lecture(general, imprimees, choix));
  }

  private static Message lecture(Declare general, List<Declare> imprimees, NearestSubset choix) {
    BitSet dedans = new BitSet();
    for (int i = 0; i < imprimees.size(); i++) {
      dedans.set(i, general.couvre(imprimees.get(i)));
    }
    Optional<NearestSubset.Choice> lecture =
        choix.nearest(dedans, general.montant().centimes());
    if (lecture.isEmpty()) {
      return Message.of(
          "Aucun autre choix de financeurs n'en approche davantage.",
          "No other choice of financeurs comes nearer.");
    }
    List<Message> changes = new ArrayList<>();
    for (int i : lecture.get().changes()) {
      changes.add(Phrase.of(
          dedans.get(i) ? "sans %s" : "avec %s",
          dedans.get(i) ? "without %s" : "with %s",
          imprimees.get(i).financeur()));
    }
    Montant somme = Montant.ofCentimes(lecture.get().sum());
    return somme.equals(general.montant())
        ? Phrase.of("Il se ferme %s.", "It closes %s.", Phrase.joindre(changes, ", "))
        : Phrase.of(
            "Aucun choix de financeurs ne le ferme ; le plus proche est %s : %s, écart %s.",
            "No choice of financeurs closes it; the nearest is %s: %s, gap %s.",
            Phrase.joindre(changes, ", "),
            somme,
            Phrase.ecart(general.montant(), somme));
  }
}
