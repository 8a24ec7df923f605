package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

  @Test
  void one_digit_differs() {
    assertThat(Digits.differByOneDigit(1432, 1472)).isTrue();
    assertThat(Digits.differByOneDigit(1432, 1432)).isFalse();
    assertThat(Digits.differByOneDigit(1432, 1473)).isFalse();
    assertThat(Digits.differByOneDigit(1432, 432)).isFalse();
    assertThat(Digits.differByOneDigit(-1432, -1472)).isFalse();
  }

  @Test
  void a_rounded_or_cut_figure() {
    assertThat(Digits.isRounded(1400, 1432, 100)).isTrue();
    assertThat(Digits.isRounded(1400, 1371, 100)).isTrue();
    assertThat(Digits.isRounded(1300, 1371, 100)).isTrue();
    assertThat(Digits.isRounded(1500, 1432, 100)).isFalse();
    assertThat(Digits.isRounded(1400, 1400, 100)).isFalse();
    assertThat(Digits.isRounded(1410, 1432, 100)).isFalse();
  }

  @Test
  void two_neighbouring_digits_are_swapped_and_nothing_else_changes() {
    assertThat(Digits.areSwapped(1234, 1324)).isTrue();
    assertThat(Digits.areSwapped(1234, 2134)).isTrue();
    assertThat(Digits.areSwapped(1234, 1243)).isTrue();
    assertThat(Digits.areSwapped(1234, 4231)).as("not neighbours").isFalse();
    assertThat(Digits.areSwapped(1234, 1234)).isFalse();
    assertThat(Digits.areSwapped(1234, 1225)).as("a multiple of nine apart").isFalse();
    assertThat(Digits.areSwapped(101, 11)).as("a digit is lost").isFalse();
    assertThat(Digits.areSwapped(10, 19)).as("the last digit alone").isFalse();
    assertThat(Digits.areSwapped(-12, -21)).isFalse();
    assertThat(Digits.areSwapped(2134, 2143)).isTrue();
    assertThat(Digits.areSwapped(12_34, 21_43)).as("twice").isFalse();
  }

  @Test
  void a_factor_is_a_power_of_ten_up_to_a_thousand() {
    assertThat(Digits.differByFactor(12, 120)).isTrue();
    assertThat(Digits.differByFactor(12_000, 12)).isTrue();
    assertThat(Digits.differByFactor(12, 120_000)).isFalse();
    assertThat(Digits.differByFactor(12, 125)).isFalse();
    assertThat(Digits.differByFactor(0, 0)).isFalse();
    assertThat(Digits.areOpposite(5, -5)).isTrue();
    assertThat(Digits.areOpposite(0, 0)).isFalse();
  }
}
