package fr.contratdeville.controle.regles.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Budgets of one column, with blank boxes, or that only agree within a tolerance. */
class BudgetsPartielsTest {
  private static final String VIDE = "non comparé : 1 chiffre (une case du budget est vide)";

  /** What was planned and what was spent, in euros; negative for a blank box. */
  private static PosteBudget poste(String compte, int prevu, int realise) {
    return PosteBudget.builder()
        .compte(new Compte(compte))
        .libelle("Poste " + compte)
        .prevu(Optional.of(prevu).filter(p -> p >= 0).map(Montant::of))
        .realise(Optional.of(realise).filter(p -> p >= 0).map(Montant::of))
        .build();
  }

  private static PosteBudget prevu(String compte, int euros) {
    return poste(compte, euros, -1);
  }

  private static PosteBudget realise(String compte, int euros) {
    return poste(compte, -1, euros);
  }

  private static Budget.Builder budget(PosteBudget... postes) {
    return Budget.builder().addAllPostes(List.of(postes));
  }

  private static Examen examiner(Controle controle, Budget.Builder budget) {
    return Essai.examiner(controle, ReglesBudget.exemple(budget));
  }

  private static Constat seul(Controle controle, Budget.Builder budget) {
    Examen examen = examiner(controle, budget);
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(examen.constats()).hasSize(1);
    return examen.constats().get(0);
  }

  private static Budget.Builder imprime(Budget.Builder budget, int charges, int produits) {
    return budget.totalCharges(Montant.of(charges)).totalProduits(Montant.of(produits));
  }

  @Test
  void what_was_spent_alone_is_an_information() {
    Constat comptes = seul(new ChargesProduits(), budget(realise("60", 10), realise("74", 12)));
    assertThat(comptes.gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(comptes.chemin()).isEqualTo("/actions/0/budget");
    Constat totaux =
        seul(new ChargesProduits(), imprime(budget(realise("60", 10), realise("74", 12)), 10, 12));
    assertThat(totaux.gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(Essai.simple(totaux.message()))
        .isEqualTo("« Atelier » (totaux imprimés) : 10 € de charges, 12 € de produits.");
    assertThat(totaux.chemin()).isEqualTo("/actions/0/budget/totalCharges");
  }

  @Test
  void printed_totals_speak_for_what_was_planned() {
    Constat totaux =
        seul(new ChargesProduits(), imprime(budget(prevu("60", 10), prevu("74", 12)), 10, 12));
    assertThat(totaux.gravite()).isEqualTo(Gravite.ERREUR);
    assertThat(totaux.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("-2"));
    Examen deux = examiner(
        new ChargesProduits(), imprime(budget(poste("60", 10, 9), poste("74", 12, 9)), 10, 12));
    assertThat(deux.examines()).isEqualTo(2);
    assertThat(deux.constats()).extracting(Constat::gravite).containsExactly(Gravite.ERREUR);
    assertThat(seul(new ChargesProduits(), imprime(budget(), 10, 12)).gravite())
        .as("without accounts they are those of the plan")
        .isEqualTo(Gravite.ERREUR);
  }

  @Test
  void the_total_of_income_is_compared_too() {
    Constat constat =
        seul(new TotauxBudget(), budget(prevu("74", 10)).totalProduits(Montant.of(11)));
    assertThat(constat.chemin()).isEqualTo("/actions/0/budget/totalProduits");
    assertThat(Essai.simple(constat.message()))
        .isEqualTo(
            "« Atelier » : le total imprimé des produits est de 11 €, les comptes font" + " 10 €.");
  }

  @Test
  void a_blank_box_is_said_where_the_figures_do_not_close_without_it() {
    assertThat(Essai.raison(examiner(
            new TotauxBudget(),
            budget(prevu("60", 10), prevu("61", -1)).totalCharges(Montant.of(15)))))
        .isEqualTo(VIDE);
    assertThat(Essai.raison(examiner(
            new SousComptes(), budget(prevu("60", 10), prevu("601", 4), prevu("602", -1)))))
        .isEqualTo(VIDE);
    assertThat(Essai.raison(examiner(
            new ContributionsVolontaires(),
            budget(prevu("860", 3), prevu("861", -1), prevu("87", 5)))))
        .isEqualTo(VIDE);
  }

  @Test
  void without_volunteers_there_is_nothing_to_compare() {
    Examen examen =
        examiner(new ContributionsVolontaires(), budget(prevu("60", 10), prevu("74", 10)));
    assertThat(Essai.raison(examen))
        .isEqualTo("aucun budget ne donne de contributions volontaires");
    assertThat(examiner(new ContributionsVolontaires(), budget(prevu("87", 5))).examines())
        .isZero();
  }

  private static ContratDeVille plan(Budget.Builder budget, FinancementLine... lignes) {
    Exemple exemple =
        Exemple.of(2023).action(Action.builder().intitule("Atelier").budget(budget.build()));
    List.of(lignes).forEach(exemple::ligne);
    return exemple.contrat();
  }

  private static FinancementLine.Builder ligne() {
    return FinancementLine.builder().financeur(Financeur.builder().nom("Ville").build());
  }

  @Test
  void a_plan_with_something_unknown_is_not_compared() {
    FinancementLine douze = ligne().montant(Montant.of(12)).build();
    assertThat(Essai.raison(Essai.examiner(
            new PlanFinancement(),
            plan(budget(prevu("74", 10)), ligne().texte("?").build()))))
        .isEqualTo("non comparé : 1 chiffre (un montant n'y est pas connu)");
    assertThat(Essai.raison(Essai.examiner(
            new PlanFinancement(), plan(budget(prevu("74", 10), prevu("74", -1)), douze))))
        .isEqualTo(VIDE);
  }

  /** One euro for each amount that was added up, on both sides. */
  @Test
  void a_tolerance_counts_the_amounts_of_both_sides() {
    Controles controles = Controles.aucun();
    for (Controle controle : ReglesBudget.toutes()) {
      controles = controles.withControle(controle);
    }
    Controles aUnEuro = controles.withProfil(Profil.builder()
        .nom("sans centimes")
        .tolerance(Tolerance.parTerme(Montant.of(1)))
        .build());
    ContratDeVille charges =
        plan(budget(prevu("60", 10), prevu("61", 10), prevu("70", 8), prevu("75", 8)));
    assertThat(controles.examiner(charges).constats()).hasSize(1);
    assertThat(aUnEuro.examiner(charges).constats()).isEmpty();
    ContratDeVille volontaires = plan(budget(prevu("86", 10), prevu("87", 8)));
    assertThat(aUnEuro.examiner(volontaires).constats()).isEmpty();
    ContratDeVille subventions =
        plan(budget(prevu("74", 10)), ligne().montant(Montant.of(8)).build());
    assertThat(controles.examiner(subventions).constats()).hasSize(1);
    assertThat(aUnEuro.examiner(subventions).constats()).isEmpty();
  }
}
