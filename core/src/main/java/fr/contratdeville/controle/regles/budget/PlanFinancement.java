package fr.contratdeville.controle.regles.budget;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Postes;
import fr.contratdeville.controle.calcul.Postes.Colonne;
import fr.contratdeville.controle.calcul.Postes.Cote;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Message;
import java.util.List;

/**
 * CV-BUD-04: account 74 of a budget is the sum of the lines of money of its action: those asked for
 * (or of no step) in the planned column, those paid in the actual one. A grant is often below its
 * request, so that amounts granted are not held against the plan.
 */
final class PlanFinancement extends Regle {
  private static final String SUBVENTIONS = "74";

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Plan de financement et financements", "Funding plan and funding lines"))
      .quoi(
          Message.of(
              "Le compte 74 du budget d'une action est la somme de ses financements à la même étape, hors autofinancement.",
              "Account 74 of the budget of an action is the sum of its funding lines at the same step, own funds left out."))
      .pourquoi(
          Message.of(
              "Chaque financeur juge l'action sur un plan de financement : les autres doivent y être pour le même montant.",
              "Each financeur judges the action on a funding plan: the others must be in it for the same amount."))
      .source(Message.of(
          "Cerfa 12156, compte 74 ; l'étape est celle que le document donne.",
          "Form Cerfa 12156, account 74; the step is the one that the document gives."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(5000))
      .enEcart(exemple(4000))
      .build();

  private static ContratDeVille exemple(long subventions) {
    return Exemple.of(2023)
        .action(Action.builder()
            .intitule("Atelier")
            .porteur(Porteur.of("MAS"))
            .budget(Budget.builder()
                .addPoste(ReglesBudget.prevu("74", "Subventions", subventions))
                .build()))
        .ligne("Ville", 3000)
        .ligne("CAF", 2000)
        .contrat();
  }

  PlanFinancement() {
    super("CV-BUD-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      List<LigneSituee> lignes = budget.situee().lignes().stream()
          .filter(l -> l.financeur().type() != TypeFinanceur.AUTOFINANCEMENT)
          .toList();
      List<LigneSituee> demandees = lignes.stream()
          .filter(l -> l.ligne().etape().filter(EtapeMontant.DEMANDE::equals).isPresent())
          .toList();
      List<LigneSituee> sansEtape =
          lignes.stream().filter(l -> l.ligne().etape().isEmpty()).toList();
      List<LigneSituee> versees = lignes.stream()
          .filter(l -> l.ligne().etape().filter(EtapeMontant.VERSE::equals).isPresent())
          .toList();
      comparer(
          bilan, budget, budget.postes(Colonne.PREVU), demandees.isEmpty() ? sansEtape : demandees);
      comparer(bilan, budget, budget.postes(Colonne.REALISE), versees);
    }
    return bilan.examen(Message.of(
        "aucune action n'a à la fois un compte 74 et des financements à la même étape",
        "no action has both an account 74 and funding lines at the same step"));
  }

  private static void comparer(
      Bilan bilan, BudgetSitue budget, Postes postes, List<LigneSituee> lignes) {
    Cote plan = postes.compte(SUBVENTIONS);
    if (!plan.connu() || lignes.isEmpty()) {
      return;
    }
    Somme somme = Somme.of(lignes);
    if (Selection.of(lignes).tranches().size() > 1) {
      bilan.nonCompare(Message.of(
          "ses financements sont de plusieurs années", "its funding is of several years"));
      return;
    }
    if (!somme.estComplete()) {
      bilan.nonCompare(Bilan.INCONNU);
      return;
    }
    // A document may leave out financeurs that the plan names; not the other way round.
    boolean trop = somme.montant().compareTo(plan.montant()) > 0;
    Equilibre.comparer(
        bilan,
        trop ? Gravite.AVERTISSEMENT : Gravite.INFORMATION,
        plan,
        new Cote(somme.montant(), true, true, somme.nombre(), somme.places()),
        new Equilibre.Noms(
            Message.of("compte 74", "account 74"), Message.of("financements", "funding")),
        postes.chemin(SUBVENTIONS),
        () -> Phrase.of(
            "« %s » (%s) : le compte 74 est de %s, les financements de l'action font %s.",
            "“%s” (%s): account 74 is %s, the funding lines of the action make %s.",
            budget.action().intitule(),
            postes.colonne().libelle(),
            plan.montant(),
            somme.montant()));
  }
}
