package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.controle.Essai;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that stands in one sum and belongs to another makes two opposite gaps. */
class DeplacementTest {
  /** Its printed total counts the 37 that stand in the other. */
  private static final Egalite MANQUE = Addition.of("L", 149).termes(41, 71).enEuros();

  private static final Egalite DE_TROP = Addition.of("M", 83).termes(37, 83).enEuros();

  private static List<List<Diagnostic>> expliquer(StepBudget budget) {
    return new Explication(budget).de(List.of(MANQUE, DE_TROP));
  }

  @Test
  void is_proposed_for_both_sums_before_a_term_left_out() {
    List<List<Diagnostic>> deux = expliquer(new StepBudget(0));
    assertThat(Addition.textes(deux.get(0))).containsExactly("DEPLACEMENT A1");
    assertThat(Addition.textes(deux.get(1))).containsExactly("DEPLACEMENT A1", "OUBLI A1");
    String phrase = "Deux écarts se ferment si a1 (37 €), compté dans M, revient à L.";
    assertThat(deux)
        .extracting(d -> Essai.simple(d.get(0).message()))
        .containsExactly(phrase, phrase);
  }

  @Test
  void costs_a_step_for_each_term_of_both_and_stops_when_they_are_spent() {
    assertThat(expliquer(reste(16))).extracting(List::size).containsExactly(1, 2);
    StepBudget court = reste(15);
    assertThat(expliquer(court)).extracting(List::size).containsExactly(1, 1);
    assertThat(court.isExhausted()).isTrue();
  }

  @Test
  void a_sum_costs_a_step_for_each_term_and_neighbour() {
    Egalite somme = Addition.of("L", 323).termes(101, 323).voisin(71).enEuros();
    StepBudget juste = reste(4);
    assertThat(new Explication(juste).de(List.of(somme)).get(0)).hasSize(1);
    assertThat(juste.isExhausted()).isFalse();
    assertThat(juste.spend(1)).isFalse();
    StepBudget court = reste(3);
    assertThat(new Explication(court).de(List.of(somme)).get(0)).isEmpty();
    assertThat(court.isExhausted()).isTrue();
  }

  @Test
  void a_large_document_has_more_steps() {
    assertThat(new StepBudget(10).spend(500_080)).isTrue();
    assertThat(new StepBudget(10).spend(500_081)).isFalse();
  }

  private static StepBudget reste(long pas) {
    StepBudget budget = new StepBudget(0);
    assertThat(budget.spend(500_000 - pas)).isTrue();
    return budget;
  }
}
