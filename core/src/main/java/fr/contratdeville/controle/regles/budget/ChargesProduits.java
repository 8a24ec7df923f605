package fr.contratdeville.controle.regles.budget;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.Postes.Colonne;
import fr.contratdeville.controle.calcul.Postes.Cote;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Message;
import java.util.List;

/**
 * CV-BUD-01: charges equal produits. The printed totals are compared if both are printed, else the
 * accounts ({@link TotauxBudget} compares the ones with the others). The planned column balances by
 * the rule of the form; the actual one may leave a surplus, which is an information.
 */
final class ChargesProduits extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Charges et produits", "Expenses and income"))
      .quoi(Message.of(
          "Le total des charges d'un budget est égal au total de ses produits.",
          "The expenses of a budget are equal to its income."))
      .pourquoi(Message.of(
          "Un budget prévisionnel qui n'est pas équilibré n'est pas recevable.",
          "A planned budget that does not balance is not admissible."))
      .source(Message.of(
          "Notice 51781 du Cerfa 12156 : le total des charges doit être égal au total des produits.",
          "Notice 51781 of form Cerfa 12156: total expenses must equal total income."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(5000))
      .enEcart(exemple(4000))
      .build();

  private static ContratDeVille exemple(long produits) {
    return ReglesBudget.exemple(Budget.builder()
        .addPoste(ReglesBudget.prevu("60", "Achats", 2000))
        .addPoste(ReglesBudget.prevu("64", "Personnel", 3000))
        .addPoste(ReglesBudget.prevu("74", "Subventions", produits)));
  }

  ChargesProduits() {
    super("CV-BUD-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      boolean prevu = budget.postes(Colonne.PREVU).connus();
      boolean realise = budget.postes(Colonne.REALISE).connus();
      boolean imprimes = budget.budget().totalCharges().isPresent()
          && budget.budget().totalProduits().isPresent();
      if (imprimes) {
        totauxImprimes(bilan, budget, prevu || !realise ? Colonne.PREVU : Colonne.REALISE);
      }
      // The printed totals speak for the first column that is filled in.
      if (prevu && !imprimes) {
        comptes(bilan, budget, Colonne.PREVU);
      }
      if (realise && (prevu || !imprimes)) {
        comptes(bilan, budget, Colonne.REALISE);
      }
    }
    return bilan.examen(Message.of(
        "aucun budget ne donne à la fois des charges et des produits",
        "no budget gives both expenses and income"));
  }

  private static void totauxImprimes(Bilan bilan, BudgetSitue budget, Colonne colonne) {
    Cote charges = Equilibre.imprime(budget.budget().totalCharges().orElseThrow(), budget.places());
    Cote produits = Equilibre.imprime(budget.budget().totalProduits().orElseThrow(), List.of());
    Cote comptesCharges = budget.postes(colonne).cote(Compte.Sens.CHARGE, false);
    Cote comptesProduits = budget.postes(colonne).cote(Compte.Sens.PRODUIT, false);
    boolean comptesEquilibres = comptesCharges.connu()
        && comptesCharges.complet()
        && comptesProduits.complet()
        && comptesCharges.montant().equals(comptesProduits.montant());
    if (comptesEquilibres && !charges.montant().equals(produits.montant())) {
      bilan.ecartDejaDit(Phrase.of(
          "« %s » : les comptes sont équilibrés, l'écart des totaux imprimés est donné par"
              + " CV-BUD-05",
          "“%s”: the accounts balance, the gap of the printed totals is given by CV-BUD-05",
          budget.action().intitule()));
    } else {
      Message quoi = Message.of("totaux imprimés", "printed totals");
      String chemin = budget.chemin() + "/totalCharges";
      comparer(bilan, budget, colonne, charges, produits, quoi, chemin);
    }
  }

  private static void comptes(Bilan bilan, BudgetSitue budget, Colonne colonne) {
    Cote charges = budget.postes(colonne).cote(Compte.Sens.CHARGE, false);
    Cote produits = budget.postes(colonne).cote(Compte.Sens.PRODUIT, false);
    if (charges.connu() && produits.connu()) {
      comparer(bilan, budget, colonne, charges, produits, colonne.libelle(), budget.chemin());
    }
  }

  private static void comparer(
      Bilan bilan,
      BudgetSitue budget,
      Colonne colonne,
      Cote charges,
      Cote produits,
      Message quoi,
      String chemin) {
    Gravite gravite = colonne == Colonne.PREVU ? Gravite.ERREUR : Gravite.INFORMATION;
    Equilibre.comparer(
        bilan,
        gravite,
        charges,
        produits,
        new Equilibre.Noms(Message.of("charges", "expenses"), Message.of("produits", "income")),
        chemin,
        () -> Phrase.of(
            "« %s » (%s) : %s de charges, %s de produits.",
            "“%s” (%s): expenses of %s, income of %s.",
            budget.action().intitule(),
            quoi,
            charges.montant(),
            produits.montant()));
  }
}
