package fr.contratdeville.controle.regles.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The awkward budgets, under all the rules at once. */
class BudgetsTest {

  private static PosteBudget poste(String compte, Object prevu, Object realise) {
    PosteBudget.Builder poste =
        PosteBudget.builder().compte(new Compte(compte)).libelle("Poste " + compte);
    if (prevu instanceof Integer euros) {
      poste.prevu(Montant.of(euros));
    }
    if (realise instanceof Integer euros) {
      poste.realise(Montant.of(euros));
    }
    return poste.build();
  }

  private static PosteBudget poste(String compte, Object prevu) {
    return poste(compte, prevu, "");
  }

  private static Budget.Builder budget(PosteBudget... postes) {
    return Budget.builder().addAllPostes(List.of(postes));
  }

  private static Examen examiner(Controle controle, Budget.Builder budget) {
    return Essai.examiner(controle, ReglesBudget.exemple(budget));
  }

  @Test
  void an_account_counts_once_beside_its_sub_accounts() {
    Budget.Builder budget = budget(
        poste("60", 10), poste("601", 4), poste("602", 6), poste("6021", 6), poste("74", 10));
    assertThat(examiner(new ChargesProduits(), budget).ecarts()).isZero();
    Examen detail = examiner(new SousComptes(), budget);
    assertThat(detail.examines()).isEqualTo(2);
    assertThat(detail.ecarts()).isZero();
  }

  @Test
  void an_account_printed_on_several_lines_may_hold_its_total() {
    Budget.Builder total = budget(poste("60", 10), poste("74", 10), poste("74", 7), poste("74", 3));
    assertThat(examiner(new ChargesProduits(), total).ecarts()).isZero();
    Budget.Builder lignes = budget(poste("60", 10), poste("74", 7), poste("74", 3));
    assertThat(examiner(new ChargesProduits(), lignes).ecarts()).isZero();
    Budget.Builder jumelles = budget(poste("60", 10), poste("74", 5), poste("74", 5));
    assertThat(examiner(new ChargesProduits(), jumelles).ecarts()).isZero();
  }

  @Test
  void a_blank_box_is_not_zero() {
    Budget.Builder blanc = budget(poste("60", 10), poste("61", ""), poste("74", 12));
    assertThat(Essai.raison(examiner(new ChargesProduits(), blanc)))
        .isEqualTo("non comparé : 1 chiffre (une case du budget est vide)");
    Budget.Builder ferme = budget(poste("60", 12), poste("61", ""), poste("74", 12));
    assertThat(examiner(new ChargesProduits(), ferme).ecarts()).isZero();
  }

  @Test
  void a_surplus_that_was_spent_is_an_information() {
    Budget.Builder budget = budget(poste("60", 10, 8), poste("74", 10, 10));
    Examen examen = examiner(new ChargesProduits(), budget);
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats()).extracting(Constat::gravite).containsExactly(Gravite.INFORMATION);
    assertThat(Essai.simple(examen.constats().get(0).message()))
        .isEqualTo("« Atelier » (réalisé) : 8 € de charges, 10 € de produits.");
  }

  @Test
  void printed_totals_are_compared_before_the_accounts() {
    Budget.Builder budget = budget(poste("60", 10), poste("74", 11))
        .totalCharges(Montant.of(11))
        .totalProduits(Montant.of(11));
    assertThat(examiner(new ChargesProduits(), budget).ecarts()).isZero();
    Constat constat = examiner(new TotauxBudget(), budget).constats().get(0);
    assertThat(constat.chemin()).isEqualTo("/actions/0/budget/totalCharges");
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("1"));
  }

  @Test
  void one_wrong_printed_total_is_told_once() {
    Budget.Builder budget = budget(poste("60", 10), poste("74", 10))
        .totalCharges(Montant.of(11))
        .totalProduits(Montant.of(10));
    Examen examen = examiner(new ChargesProduits(), budget);
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(examen.constats()).isEmpty();
    assertThat(Essai.raison(examen)).contains("CV-BUD-05");
    assertThat(examiner(new TotauxBudget(), budget).constats()).hasSize(1);
  }

  @Test
  void printed_totals_may_hold_the_volunteers_or_be_those_of_what_was_spent() {
    Budget.Builder avec = budget(poste("60", 10), poste("86", 5)).totalCharges(Montant.of(15));
    assertThat(examiner(new TotauxBudget(), avec).ecarts()).isZero();
    Budget.Builder realise = budget(poste("60", 10, 9)).totalCharges(Montant.of(9));
    assertThat(examiner(new TotauxBudget(), realise).ecarts()).isZero();
    assertThat(Essai.raison(
            examiner(new TotauxBudget(), Budget.builder().totalCharges(Montant.of(9)))))
        .contains("une case du budget est vide");
  }

  @Test
  void volunteers_on_one_side_alone_are_said() {
    assertThat(Essai.raison(examiner(new ContributionsVolontaires(), budget(poste("86", 5)))))
        .contains("un seul des comptes 86 et 87");
    Constat constat = examiner(
            new ContributionsVolontaires(),
            budget(poste("860", 3), poste("861", 2), poste("87", 4)))
        .constats()
        .get(0);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("1"));
  }

  @Test
  void sub_accounts_that_make_less_may_not_all_be_printed() {
    Constat constat = examiner(new SousComptes(), budget(poste("60", 10), poste("601", 4)))
        .constats()
        .get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.chemin()).isEqualTo("/actions/0/budget/postes/0/prevu");
    Examen blanc =
        examiner(new SousComptes(), budget(poste("60", 10), poste("601", 4), poste("602", "")));
    assertThat(blanc.examines()).isZero();
    Examen trop =
        examiner(new SousComptes(), budget(poste("60", 10), poste("601", 14), poste("602", "")));
    assertThat(trop.constats()).extracting(Constat::gravite).containsExactly(Gravite.ERREUR);
  }

  private static Examen plan(Budget.Builder budget, FinancementLine... lignes) {
    Exemple exemple =
        Exemple.of(2023).action(Action.builder().intitule("Atelier").budget(budget.build()));
    for (FinancementLine ligne : lignes) {
      exemple.ligne(ligne);
    }
    return Essai.examiner(new PlanFinancement(), exemple.contrat());
  }

  private static FinancementLine ligne(TypeFinanceur type, EtapeMontant etape, long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.of(type.name(), type))
        .etape(etape)
        .montant(Montant.of(euros))
        .build();
  }

  @Test
  void the_plan_is_what_was_asked_for_and_not_what_was_granted() {
    Budget.Builder budget = budget(poste("74", 10, 6));
    Examen examen = plan(
        budget,
        ligne(TypeFinanceur.ETAT, EtapeMontant.DEMANDE, 10),
        ligne(TypeFinanceur.AUTOFINANCEMENT, EtapeMontant.DEMANDE, 5),
        ligne(TypeFinanceur.ETAT, EtapeMontant.ACCORDE, 8),
        ligne(TypeFinanceur.ETAT, EtapeMontant.VERSE, 6));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.ecarts()).isZero();
    assertThat(plan(budget, ligne(TypeFinanceur.ETAT, EtapeMontant.ACCORDE, 8)).examines())
        .isZero();
  }

  @Test
  void a_financeur_that_the_plan_lacks_weighs_more_than_one_that_the_document_leaves_out() {
    Budget.Builder budget = budget(poste("74", 10));
    assertThat(plan(budget, ligne(TypeFinanceur.ETAT, EtapeMontant.DEMANDE, 12)).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
    assertThat(plan(budget, ligne(TypeFinanceur.ETAT, EtapeMontant.DEMANDE, 8)).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.INFORMATION);
  }

  @Test
  void without_a_budget_nothing_is_examined() {
    ContratDeVille contrat = Exemple.of(2023).action("Atelier", "MAS").contrat();
    for (Controle controle : ReglesBudget.toutes()) {
      assertThat(Essai.examiner(controle, contrat).examines()).isZero();
    }
  }
}
