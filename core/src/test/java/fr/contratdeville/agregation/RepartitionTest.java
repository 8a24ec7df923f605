package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepartitionTest {

  @Test
  void the_cents_that_are_left_go_to_the_largest_remainders() {
    assertThat(Repartition.of(Montant.parse("100.00"), List.of(1L, 1L, 1L)))
        .extracting(Montant::toString)
        .containsExactly("33.34", "33.33", "33.33");
    assertThat(Repartition.of(Montant.parse("0.05"), List.of(1L, 0L, 3L)))
        .extracting(Montant::toString)
        .containsExactly("0.01", "0.00", "0.04");
    assertThat(Repartition.of(Montant.parse("0.10"), List.of(3L, 4L, 4L)))
        .extracting(Montant::toString)
        .containsExactly("0.03", "0.04", "0.03");
  }

  @Test
  void a_negative_total_is_shared_as_its_opposite() {
    assertThat(Repartition.of(Montant.parse("-100.00"), List.of(1L, 1L, 1L)))
        .extracting(Montant::toString)
        .containsExactly("-33.34", "-33.33", "-33.33");
  }

  @Test
  void amounts_are_weights_too() {
    assertThat(Repartition.auProrata(Montant.of(10), List.of(Montant.of(300), Montant.of(100))))
        .containsExactly(Montant.parse("7.50"), Montant.parse("2.50"));
  }

  @Test
  void the_largest_amounts_do_not_overflow() {
    assertThat(Repartition.of(
            Montant.ofCentimes(Long.MIN_VALUE), List.of(Long.MAX_VALUE, Long.MAX_VALUE)))
        .containsExactly(
            Montant.ofCentimes(Long.MIN_VALUE / 2), Montant.ofCentimes(Long.MIN_VALUE / 2));
  }

  @Test
  void shares_follow_the_sign_of_their_amount() {
    assertThat(Repartition.parts(List.of(Montant.of(-1), Montant.of(3)), 0))
        .containsExactly(Part.of(-50), Part.of(150));
    assertThat(Repartition.parts(List.of(Montant.of(-1), Montant.of(-3)), 0))
        .containsExactly(Part.of(25), Part.of(75));
    assertThat(Repartition.parts(List.of(Montant.of(1), Montant.of(2)), 6))
        .containsExactly(Part.parse("33.333333%"), Part.parse("66.666667%"));
  }

  @Test
  void what_cannot_be_shared_out_is_refused() {
    for (List<Long> poids : List.of(List.<Long>of(), List.of(0L, 0L), List.of(2L, -1L))) {
      assertThatThrownBy(() -> Repartition.of(Montant.of(1), poids))
          .isInstanceOf(ValeurInvalideException.class)
          .hasMessageContaining("Repartition.poids");
    }
    assertThatThrownBy(() -> Repartition.parts(List.of(Montant.of(1)), 7))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Repartition.decimales");
  }
}
