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
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * CV-BUD-05: the printed totals of a budget are the sums of its accounts, in one of its columns,
 * with or without the contributions volontaires: the form does not say which total is meant.
 */
final class TotauxBudget extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Totaux du budget", "Totals of the budget"))
      .quoi(Message.of(
          "Le total imprimé des charges ou des produits est la somme de ses comptes.",
          "The printed total of the expenses or of the income is the sum of its accounts."))
      .pourquoi(Message.of(
          "Deux totaux égaux peuvent cacher des comptes qui ne le sont pas.",
          "Two equal totals may hide accounts that are not."))
      .source(Message.of(
          "Cerfa 12156 et 15059, lignes de total ; au centime, ou selon la tolérance du profil.",
          "Forms Cerfa 12156 and 15059, total lines; to the cent, or as the profile tolerates."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(5000))
      .enEcart(exemple(5500))
      .build();

  private static ContratDeVille exemple(long total) {
    return ReglesBudget.exemple(Budget.builder()
        .addPoste(ReglesBudget.prevu("60", "Achats", 2000))
        .addPoste(ReglesBudget.prevu("64", "Personnel", 3000))
        .totalCharges(Montant.of(total)));
  }

  TotauxBudget() {
    super("CV-BUD-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      budget
          .budget()
          .totalCharges()
          .ifPresent(total -> comparer(
              bilan, budget, Compte.Sens.CHARGE, total, budget.chemin() + "/totalCharges"));
      budget
          .budget()
          .totalProduits()
          .ifPresent(total -> comparer(
              bilan, budget, Compte.Sens.PRODUIT, total, budget.chemin() + "/totalProduits"));
    }
    return bilan.examen(Message.of("aucun budget n'imprime de total", "no budget prints a total"));
  }

  private static void comparer(
      Bilan bilan, BudgetSitue budget, Compte.Sens sens, Montant total, String chemin) {
    List<Cote> lectures = new ArrayList<>();
    boolean incomplet = false;
    for (Colonne colonne : Colonne.values()) {
      Postes postes = budget.postes(colonne);
      Cote argent = postes.cote(sens, false);
      if (argent.connu()) {
        lectures.add(argent);
        incomplet |= !argent.complet();
        Cote volontaires = postes.cote(sens, true);
        if (volontaires.connu()) {
          lectures.add(Cote.somme(Stream.of(argent, volontaires)));
        }
      }
    }
    if (lectures.stream().anyMatch(l -> bilan.admet(total, l.montant(), l.termes()))) {
      bilan.conforme();
    } else if (lectures.isEmpty() || incomplet) {
      bilan.nonCompare(ReglesBudget.CASE_VIDE);
    } else {
      Cote lue = lectures.get(0);
      boolean charges = sens == Compte.Sens.CHARGE;
      Equilibre.ecart(
          bilan,
          Gravite.ERREUR,
          Equilibre.imprime(total, budget.places()),
          lue,
          chemin,
          () -> Phrase.of(
              "« %s » : le total imprimé des %s est de %s, les comptes font %s.",
              "“%s”: the printed total of the %s is %s, the accounts make %s.",
              budget.action().intitule(),
              charges ? Message.of("charges", "expenses") : Message.of("produits", "income"),
              total,
              lue.montant()));
    }
  }
}
