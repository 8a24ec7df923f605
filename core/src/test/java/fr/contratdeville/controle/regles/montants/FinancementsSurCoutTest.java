package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

class FinancementsSurCoutTest {

  private static Examen examiner(Budget.Builder budget, Object... lignes) {
    Exemple exemple =
        Exemple.of(2023).action(Action.builder().intitule("Atelier").budget(budget.build()));
    for (Object euros : lignes) {
      FinancementLine.Builder ligne = FinancementLine.builder().financeur(Vies.VILLE);
      exemple.ligne(
          euros instanceof Integer montant
              ? ligne.montant(Montant.of(montant)).build()
              : ligne.texte("?").build());
    }
    return Essai.examiner(new FinancementsSurCout(), exemple.contrat());
  }

  private static PosteBudget poste(String compte, long euros) {
    return PosteBudget.builder()
        .compte(new Compte(compte))
        .libelle("Poste")
        .prevu(Montant.of(euros))
        .build();
  }

  @Test
  void without_a_printed_total_the_charges_add_up_without_the_volunteers() {
    Budget.Builder budget = Budget.builder().addPoste(poste("60", 6)).addPoste(poste("86", 100));
    assertThat(examiner(budget, 4, 2).ecarts()).isZero();
    Constat constat = examiner(budget, 4, 3).constats().get(0);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("1"));
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
  }

  @Test
  void what_is_not_known_is_not_compared() {
    assertThat(Essai.raison(examiner(Budget.builder(), 4))).contains("non comparé");
    assertThat(Essai.raison(examiner(Budget.builder().totalCharges(Montant.of(1)), 4, "?")))
        .contains("non comparé");
    assertThat(Essai.raison(examiner(Budget.builder().totalCharges(Montant.of(1)))))
        .startsWith("aucune action");
  }
}
