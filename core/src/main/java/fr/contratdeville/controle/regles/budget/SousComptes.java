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
import fr.contratdeville.valeur.Message;

/**
 * CV-BUD-03: an account is the sum of the sub-accounts printed right below it. Sub-accounts that
 * make more contradict it; those that make less may not all be printed.
 */
final class SousComptes extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Compte et sous-comptes", "Account and sub-accounts"))
      .quoi(Message.of(
          "Le montant d'un compte est la somme de ses sous-comptes imprimés.",
          "The amount of an account is the sum of its printed sub-accounts."))
      .pourquoi(Message.of(
          "Un sous-compte oublié ou recompté déplace le coût d'un poste à l'autre.",
          "A sub-account left out or counted twice moves cost from one heading to another."))
      .source(Message.of(
          "Cerfa 12156 et 15059, dont chaque compte est détaillé en lignes.",
          "Forms Cerfa 12156 and 15059, where each account is broken down in lines."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(1500))
      .enEcart(exemple(1000))
      .build();

  private static ContratDeVille exemple(long achats) {
    return ReglesBudget.exemple(Budget.builder()
        .addPoste(ReglesBudget.prevu("60", "Achats", achats))
        .addPoste(ReglesBudget.prevu("601", "Matières", 900))
        .addPoste(ReglesBudget.prevu("602", "Fournitures", 600)));
  }

  SousComptes() {
    super("CV-BUD-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      for (Colonne colonne : Colonne.values()) {
        Postes postes = budget.postes(colonne);
        for (String numero : postes.comptesDetailles()) {
          Cote detail = postes.detail(numero);
          if (detail.connu()) {
            postes
                .propre(numero)
                .ifPresent(propre -> comparer(bilan, budget, postes, numero, propre, detail));
          }
        }
      }
    }
    return bilan.examen(Message.of(
        "aucun budget ne donne un compte et ses sous-comptes",
        "no budget gives an account and its sub-accounts"));
  }

  private static void comparer(
      Bilan bilan, BudgetSitue budget, Postes postes, String numero, Cote propre, Cote detail) {
    boolean trop = detail.montant().compareTo(propre.montant()) > 0;
    if (bilan.admet(propre.montant(), detail.montant(), detail.termes())) {
      bilan.conforme();
    } else if (!detail.complet() && !trop) {
      bilan.nonCompare(ReglesBudget.CASE_VIDE);
    } else {
      Equilibre.ecart(
          bilan,
          trop ? Gravite.ERREUR : Gravite.AVERTISSEMENT,
          propre,
          detail,
          postes.chemin(numero),
          () -> Phrase.of(
              "« %s » (%s) : le compte %s est de %s, ses sous-comptes font %s.",
              "“%s” (%s): account %s is %s, its sub-accounts make %s.",
              budget.action().intitule(),
              postes.colonne().libelle(),
              postes.libelle(numero),
              propre.montant(),
              detail.montant()));
    }
  }
}
