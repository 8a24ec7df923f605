package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import org.junit.jupiter.api.Test;

class ToleranceTest {
  private static final Montant CENT = Montant.of(100);

  @Test
  void to_the_cent_unless_set() {
    assertThat(Tolerance.EXACTE.admet(CENT, CENT, 3)).isTrue();
    assertThat(Tolerance.EXACTE.admet(CENT, Montant.parse("100.01"), 3)).isFalse();
  }

  @Test
  void a_fixed_one_does_not_depend_on_the_number_of_amounts() {
    Tolerance fixe = Tolerance.fixe(Montant.of(2));
    assertThat(fixe.admet(CENT, Montant.of(102), 0)).isTrue();
    assertThat(fixe.admet(CENT, Montant.of(98), 50)).isTrue();
    assertThat(fixe.admet(CENT, Montant.parse("102.01"), 50)).isFalse();
  }

  @Test
  void one_for_each_amount_grows_with_them_and_adds_to_the_fixed_one() {
    Tolerance parTerme = Tolerance.parTerme(Montant.of(1));
    assertThat(parTerme.admet(CENT, Montant.of(103), 3)).isTrue();
    assertThat(parTerme.admet(CENT, Montant.of(104), 3)).isFalse();
    Tolerance deux = new Tolerance(Montant.of(2), Montant.of(1));
    assertThat(deux.admet(CENT, Montant.of(105), 3)).isTrue();
    assertThat(deux.admet(CENT, Montant.of(106), 3)).isFalse();
  }

  @Test
  void a_negative_one_is_refused() {
    assertThatThrownBy(() -> Tolerance.fixe(Montant.of(-1)))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Tolerance.fixe");
    assertThatThrownBy(() -> Tolerance.parTerme(Montant.of(-1)))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Tolerance.parTerme");
  }

  /** Its absolute value does not fit: it must not pass for a small one. */
  @Test
  void the_largest_gap_is_never_admitted() {
    Montant min = Montant.ofCentimes(Long.MIN_VALUE);
    assertThatThrownBy(() -> Tolerance.EXACTE.admet(min, Montant.ZERO, 1))
        .isInstanceOf(ArithmeticException.class);
  }
}
