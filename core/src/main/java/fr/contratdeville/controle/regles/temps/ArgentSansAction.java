package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.controle.calcul.SommesParTranche;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * CV-TPS-01: an action that was postponed or cancelled has no money in this document. An amount
 * that was only asked for, granted or committed before may still stand there: an information.
 */
final class ArgentSansAction extends Regle {
  private static final Set<Statut> SANS_SUITE = EnumSet.of(Statut.REPORTEE, Statut.ANNULEE);

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of(
          "Argent d'une action reportée ou annulée", "Money of a postponed or cancelled action"))
      .quoi(Message.of(
          "Une action reportée ou annulée n'a pas de montant dans l'exercice.",
          "A postponed or cancelled action has no amount in the budget year."))
      .pourquoi(Message.of(
          "L'argent d'une action qui n'a pas eu lieu est à reverser ou à reporter.",
          "The money of an action that did not take place is to be paid back or carried over."))
      .source(Message.of(
          "Loi 2000-321, article 10 ; « Action reportée en 2024 » dans les bilans (Dole en 2023).",
          "Loi 2000-321, article 10; “Action reportée en 2024” in bilans (Dole 2023)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(Statut.REALISEE, Statut.REPORTEE))
      .enEcart(exemple(Statut.REPORTEE, Statut.REALISEE))
      .build();

  private static ContratDeVille exemple(Statut financee, Statut sansArgent) {
    return Exemple.of(2023)
        .action(Action.builder().intitule("Atelier").statut(financee))
        .ligne("Ville", 1000)
        .action(Action.builder().intitule("Sortie").statut(sansArgent))
        .contrat();
  }

  ArgentSansAction() {
    super("CV-TPS-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      if (SANS_SUITE.contains(situee.action().statut())) {
        examiner(bilan, situee);
      }
    }
    return bilan.examen(Message.of(
        "aucune action n'est reportée ni annulée", "no action is postponed or cancelled"));
  }

  private static void examiner(Bilan bilan, ActionSituee situee) {
    List<LigneSituee> lignes = situee.lignes().stream()
        .filter(l -> l.montant().filter(m -> !m.isZero()).isPresent())
        .toList();
    if (lignes.isEmpty()) {
      if (situee.lignes().stream().allMatch(l -> l.montant().isPresent())) {
        bilan.conforme();
      } else {
        bilan.nonCompare(Bilan.INCONNU);
      }
      return;
    }
    SommesParTranche sommes = SommesParTranche.of(lignes);
    Gravite gravite = lignes.stream().allMatch(ArgentSansAction::precedeLAction)
        ? Gravite.INFORMATION
        : Gravite.AVERTISSEMENT;
    Message message = Phrase.of(
        "« %s » est %s et a %s de financements.",
        "“%s” is %s and has %s of funding.",
        situee.action().intitule(),
        situee.action().statut().libelle(),
        sommes.texte());
    bilan.ecart(() -> bilan
        .constat(gravite, message)
        .declare(sommes.retenue().montant().euros())
        .calcule(BigDecimal.ZERO)
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("financements", "funding"))
        .nomCalcule(Message.of("attendu", "expected"))
        .unite(Unite.EUR)
        .cellules(Somme.of(lignes).places())
        .chemin(situee.chemin() + "/statut")
        .build());
  }

  /** Whether an amount was only asked for, granted or committed, which comes before the action. */
  private static boolean precedeLAction(LigneSituee ligne) {
    return ligne
        .ligne()
        .etape()
        .filter(e -> e.compareTo(EtapeMontant.VERSE) < 0)
        .isPresent();
  }
}
