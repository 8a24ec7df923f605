package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the totals of a plan de financement from its money, where each row names its financeur: the
 * row of the action names none, and prints what the rows below it make. So it is in all actions if
 * it is in most.
 */
final class TotauxEnTete {
  private final List<Action> actions;

  TotauxEnTete(List<Action> actions) {
    this.actions = actions;
  }

  /** The actions, with such amounts as printed totals. */
  List<Action> refine() {
    int ferment = 0;
    int ouvertes = 0;
    for (Action action : actions) {
      for (Volet volet : action.volets()) {
        for (FinancementLine ligne : volet.lignes()) {
          if (peutEtreUnTotal(volet, ligne)) {
            boolean ferme =
                somme(volet, Tranche.of(ligne)).equals(ligne.montant().orElseThrow());
            ferment += ferme ? 1 : 0;
            ouvertes += ferme ? 0 : 1;
          }
        }
      }
    }
    return ferment > 0 && ferment >= 2 * ouvertes
        ? actions.stream().map(TotauxEnTete::refine).toList()
        : actions;
  }

  private static Action refine(Action action) {
    return action.withVolets(action.volets().stream().map(TotauxEnTete::refine).toList());
  }

  private static Volet refine(Volet volet) {
    Set<FinancementLine> totaux = new LinkedHashSet<>();
    volet.lignes().stream().filter(l -> peutEtreUnTotal(volet, l)).forEach(totaux::add);
    return totaux.isEmpty()
        ? volet
        : Volet.builder()
            .from(volet.withLignes(
                volet.lignes().stream().filter(l -> !totaux.contains(l)).toList()))
            .addAllTotaux(totaux.stream().map(TotauxEnTete::total).toList())
            .build();
  }

  private static TotalDeclare total(FinancementLine ligne) {
    return TotalDeclare.builder()
        .nature(Nature.LIGNE)
        .valeur(ligne.montant().orElseThrow())
        .portee(Portee.builder().etape(ligne.etape()).exercice(ligne.exercice()).build())
        .texte(ligne.texte())
        .emplacement(ligne.emplacement())
        .build();
  }

  /** Whether an amount has no financeur, and others of its entry, step and year have one. */
  private static boolean peutEtreUnTotal(Volet volet, FinancementLine ligne) {
    return sansFinanceur(ligne)
        && ligne.montant().isPresent()
        && volet.lignes().stream()
            .anyMatch(l -> !sansFinanceur(l) && Tranche.of(l).equals(Tranche.of(ligne)));
  }

  private static boolean sansFinanceur(FinancementLine ligne) {
    return ligne.financeur().equals(FinanceurReader.INCONNU);
  }

  private static Montant somme(Volet volet, Tranche tranche) {
    return volet.lignes().stream()
        .filter(l -> !sansFinanceur(l) && Tranche.of(l).equals(tranche))
        .flatMap(l -> l.montant().stream())
        .reduce(Montant.ZERO, Montant::plus);
  }
}
