package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The budget of an action seen from its contract. */
public record BudgetSitue(ActionSituee situee, Budget budget) {

  /** Every budget, in the order of the document. */
  public static List<BudgetSitue> tous(Contexte contexte) {
    return contexte.partage(Tous.class, Tous::of).tous;
  }

  /** The budgets of a contract, listed once for all controls. */
  private record Tous(List<BudgetSitue> tous) {
    static Tous of(Contexte contexte) {
      List<BudgetSitue> tous = new ArrayList<>();
      for (ActionSituee action : ActionSituee.toutes(contexte)) {
        action.action().budget().ifPresent(budget -> tous.add(new BudgetSitue(action, budget)));
      }
      return new Tous(tous);
    }
  }

  public Action action() {
    return situee.action();
  }

  /** The path in the contract, as a JSON pointer: {@code /actions/3/budget}. */
  public String chemin() {
    return situee.chemin() + "/budget";
  }

  /** The lines of the budget in one of its two columns. */
  public Postes postes(Postes.Colonne colonne) {
    return new Postes(this, colonne);
  }

  /**
   * The planned cost of the action: the printed total of the charges, else their sum. Absent if
   * neither is known: no account is given, or one has no amount.
   */
  public Optional<Montant> cout() {
    Postes.Cote charges = postes(Postes.Colonne.PREVU).cote(Compte.Sens.CHARGE, false);
    return budget
        .totalCharges()
        .or(() -> charges.connu() && charges.complet()
            ? Optional.of(charges.montant())
            : Optional.empty());
  }

  /** The place of the budget; empty if the document gives none. */
  public List<Emplacement> places() {
    return budget.emplacement().stream().toList();
  }
}
