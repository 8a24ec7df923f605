package fr.contratdeville.controle.regles.budget;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;

/** The list of the rules on budgets. */
public final class ReglesBudget {
  /** The reason why a sum with a blank box is not compared. */
  static final Message CASE_VIDE =
      Message.of("une case du budget est vide", "a box of the budget is blank");

  private ReglesBudget() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new ChargesProduits(),
        new ContributionsVolontaires(),
        new SousComptes(),
        new PlanFinancement(),
        new TotauxBudget());
  }

  /** A contract with one action and this budget, for the examples of the rules. */
  static ContratDeVille exemple(Budget.Builder budget) {
    return Exemple.of(2023)
        .action(
            Action.builder().intitule("Atelier").porteur(Porteur.of("MAS")).budget(budget.build()))
        .contrat();
  }

  /** A line of a planned budget, in euros. */
  static PosteBudget prevu(String compte, String libelle, long euros) {
    return PosteBudget.builder()
        .compte(new Compte(compte))
        .libelle(libelle)
        .prevu(Montant.of(euros))
        .build();
  }
}
