package fr.contratdeville.controle.regles.budget;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.Postes;
import fr.contratdeville.controle.calcul.Postes.Colonne;
import fr.contratdeville.controle.calcul.Postes.Cote;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Message;

/** CV-BUD-02: contributions volontaires are the same on both sides, account 86 and account 87. */
final class ContributionsVolontaires extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Contributions volontaires", "Voluntary contributions"))
      .quoi(Message.of(
          "Le compte 86 (emplois des contributions volontaires) est égal au compte 87.",
          "Account 86 (use of voluntary contributions) is equal to account 87."))
      .pourquoi(Message.of(
          "Bénévolat et mises à disposition sont comptés deux fois au même prix, ou le coût est faux.",
          "Volunteering and loans count twice at one price, or the cost is wrong."))
      .source(Message.of(
          "Cerfa 12156 et 15059 ; règlement ANC 2018-06 sur les comptes des associations.",
          "Forms Cerfa 12156 and 15059; regulation ANC 2018-06 on the accounts of associations."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(800))
      .enEcart(exemple(80))
      .build();

  private static ContratDeVille exemple(long benevolat) {
    return ReglesBudget.exemple(Budget.builder()
        .addPoste(ReglesBudget.prevu("86", "Emplois des contributions volontaires", 800))
        .addPoste(ReglesBudget.prevu("87", "Contributions volontaires", benevolat)));
  }

  ContributionsVolontaires() {
    super("CV-BUD-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      for (Colonne colonne : Colonne.values()) {
        comparer(bilan, budget, budget.postes(colonne));
      }
    }
    return bilan.examen(Message.of(
        "aucun budget ne donne de contributions volontaires",
        "no budget gives voluntary contributions"));
  }

  private static void comparer(Bilan bilan, BudgetSitue budget, Postes postes) {
    Cote emplois = postes.cote(Compte.Sens.CHARGE, true);
    Cote ressources = postes.cote(Compte.Sens.PRODUIT, true);
    if (!emplois.connu() && !ressources.connu()) {
      return;
    }
    if (!emplois.connu() || !ressources.connu()) {
      bilan.nonCompare(Message.of(
          "un seul des comptes 86 et 87 est donné", "only one of accounts 86 and 87 is given"));
    } else {
      Equilibre.comparer(
          bilan,
          Gravite.ERREUR,
          emplois,
          ressources,
          new Equilibre.Noms(
              Message.of("compte 86", "account 86"), Message.of("compte 87", "account 87")),
          budget.chemin(),
          () -> Phrase.of(
              "« %s » (%s) : le compte 86 fait %s, le compte 87 %s.",
              "“%s” (%s): account 86 makes %s, account 87 %s.",
              budget.action().intitule(),
              postes.colonne().libelle(),
              emplois.montant(),
              ressources.montant()));
    }
  }
}
