package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChiffresTest {

  @Test
  void two_neighbouring_digits_are_swapped_and_nothing_else_changes() {
    assertThat(Chiffres.intervertis(1234, 1324)).isTrue();
    assertThat(Chiffres.intervertis(1234, 2134)).isTrue();
    assertThat(Chiffres.intervertis(1234, 1243)).isTrue();
    assertThat(Chiffres.intervertis(1234, 4231)).as("not neighbours").isFalse();
    assertThat(Chiffres.intervertis(1234, 1234)).isFalse();
    assertThat(Chiffres.intervertis(1234, 1225)).as("a multiple of nine apart").isFalse();
    assertThat(Chiffres.intervertis(101, 11)).as("a digit is lost").isFalse();
    assertThat(Chiffres.intervertis(10, 19)).as("the last digit alone").isFalse();
    assertThat(Chiffres.intervertis(-12, -21)).isFalse();
    assertThat(Chiffres.intervertis(2134, 2143)).isTrue();
    assertThat(Chiffres.intervertis(12_34, 21_43)).as("twice").isFalse();
  }

  @Test
  void a_factor_is_a_power_of_ten_up_to_a_thousand() {
    assertThat(Chiffres.aUnFacteurPres(12, 120)).isTrue();
    assertThat(Chiffres.aUnFacteurPres(12_000, 12)).isTrue();
    assertThat(Chiffres.aUnFacteurPres(12, 120_000)).isFalse();
    assertThat(Chiffres.aUnFacteurPres(12, 125)).isFalse();
    assertThat(Chiffres.aUnFacteurPres(0, 0)).isFalse();
    assertThat(Chiffres.opposes(5, -5)).isTrue();
    assertThat(Chiffres.opposes(0, 0)).isFalse();
  }
}
