package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.BudgetSitue;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CV-LIF-04: the funding of an action is no more than the cost that its budget gives. Less is
 * common (own funds, sales, financeurs that the document leaves out).
 */
final class FinancementsSurCout extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Financements et coût", "Funding and cost"))
      .quoi(Message.of(
          "Les financements d'une action ne dépassent pas le coût que donne son budget.",
          "The funding of an action does not exceed the cost that its budget gives."))
      .pourquoi(Message.of(
          "Une action financée au-delà de son coût est à corriger ou à faire reverser.",
          "An action funded beyond its cost is to be corrected or to pay back."))
      .source(Message.of(
          "Cerfa 12156 et sa notice : les produits, subventions comprises, égalent les charges.",
          "Form Cerfa 12156 and its notice: income, grants included, equals expenses."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(10_000))
      .enEcart(exemple(7_000))
      .build();

  private static ContratDeVille exemple(long charges) {
    return Exemple.of(2023)
        .action(Action.builder()
            .intitule("Atelier")
            .porteur(Porteur.of("MAS"))
            .budget(Budget.builder().totalCharges(Montant.of(charges)).build()))
        .ligne("Ville", 5000)
        .ligne("CAF", 3000)
        .contrat();
  }

  FinancementsSurCout() {
    super("CV-LIF-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (BudgetSitue budget : BudgetSitue.tous(contexte)) {
      for (List<LigneSituee> annee : Accord.parAnnee(budget.situee().lignes())) {
        List<LigneSituee> lignes = Accord.of(annee);
        if (!lignes.isEmpty()) {
          examiner(bilan, budget, Somme.of(lignes), lignes.get(0).chemin());
        }
      }
    }
    return bilan.examen(Message.of(
        "aucune action n'a à la fois un budget et des financements",
        "no action has both a budget and funding"));
  }

  private static void examiner(Bilan bilan, BudgetSitue budget, Somme somme, String chemin) {
    Optional<Montant> cout = budget.cout();
    if (cout.isEmpty() || !somme.estComplete()) {
      bilan.nonCompare(Bilan.INCONNU);
    } else if (somme.montant().compareTo(cout.get()) <= 0
        || bilan.admet(somme.montant(), cout.get(), somme.nombre())) {
      bilan.conforme();
    } else {
      List<Emplacement> places = new ArrayList<>(somme.places());
      budget.budget().emplacement().ifPresent(places::add);
      bilan.ecart(() -> bilan
          .constat(
              Gravite.AVERTISSEMENT,
              Phrase.of(
                  "« %s » : les financements font %s, le budget a %s de charges.",
                  "“%s”: the funding makes %s, the budget has expenses of %s.",
                  budget.action().intitule(),
                  somme.montant(),
                  cout.get()))
          .declare(somme.montant().euros())
          .calcule(cout.get().euros())
          .provenance(Constat.Provenance.REPERE)
          .nomDeclare(Message.of("financements", "funding"))
          .nomCalcule(Message.of("charges", "expenses"))
          .unite(Unite.EUR)
          .cellules(places)
          .chemin(chemin)
          .build());
    }
  }
}
