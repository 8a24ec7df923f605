package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SubsetSumTest {

  private static List<List<Long>> qui(long cible, long... valeurs) {
    return qui(new StepBudget(0), cible, valeurs);
  }

  private static List<List<Long>> qui(StepBudget budget, long cible, long... valeurs) {
    List<Terme> termes = Addition.of("L", 0).termes(valeurs).liste();
    return new SubsetSum(termes, budget)
        .making(cible * 100).stream()
            .map(choix -> choix.stream().map(t -> t.valeur() / 100).toList())
            .toList();
  }

  @Test
  void two_terms_come_before_three() {
    assertThat(qui(50, 10, 20, 40, 30, 7)).containsExactly(List.of(10L, 40L), List.of(20L, 30L));
    assertThat(qui(67, 10, 20, 50, 7)).containsExactly(List.of(10L, 50L, 7L));
    assertThat(qui(80, 10, 20, 50)).containsExactly(List.of(10L, 20L, 50L));
    assertThat(qui(81, 10, 20, 50)).isEmpty();
    assertThat(qui(-30, -10, 50, -20)).containsExactly(List.of(-10L, -20L));
  }

  @Test
  void no_term_counts_twice_and_zero_makes_no_sum() {
    assertThat(qui(50, 25, 7)).isEmpty();
    assertThat(qui(50, 25, 25)).containsExactly(List.of(25L, 25L));
    assertThat(qui(50, 50, 0)).isEmpty();
    assertThat(qui(50, 0, 50)).isEmpty();
    assertThat(qui(0, 50, -50)).isEmpty();
  }

  /** Pairs that make the same sum, twelve of them or thirteen. */
  @Test
  void more_than_twelve_choices_are_chance() {
    assertThat(qui(1000, paires(12))).hasSize(12);
    assertThat(qui(1000, paires(13))).isEmpty();
    assertThat(qui(
            1700,
            LongStream.concat(LongStream.of(700), LongStream.of(paires(12))).toArray()))
        .hasSize(12);
    assertThat(qui(
            1700,
            LongStream.concat(LongStream.of(700), LongStream.of(paires(13))).toArray()))
        .isEmpty();
  }

  private static long[] paires(int nombre) {
    return LongStream.rangeClosed(1, nombre)
        .flatMap(i -> LongStream.of(i, 1000 - i))
        .toArray();
  }

  @Test
  void stops_when_the_steps_are_spent() {
    StepBudget budget = new StepBudget(0);
    assertThat(budget.spend(500_000)).isTrue();
    assertThat(qui(budget, 50, 10, 40)).isEmpty();
    assertThat(budget.isExhausted()).isTrue();
  }
}
