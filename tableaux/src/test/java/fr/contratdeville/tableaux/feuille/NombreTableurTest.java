package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NombreTableurTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "douze",
        "NaN",
        "Infinity",
        "1,5",
        "1E309",
        "1E-309",
        "1E999999999",
        "-1E2147483647",
        "٣",
        "0x10",
        "1_000",
        "--1",
        "1e"
      })
  void refusesWhatASpreadsheetCannotHold(String texte) {
    assertThat(NombreTableur.tryParse(texte)).isEmpty();
    assertThat(NombreTableur.tryParse("9".repeat(65))).isEmpty();
  }

  @Test
  void equalNumbersAreEqualObjects() {
    assertThat(NombreTableur.tryParse("1200.00"))
        .isEqualTo(NombreTableur.tryParse("1.2E3"))
        .contains(new BigDecimal("1200"));
    assertThat(NombreTableur.tryParse("0E-30")).contains(BigDecimal.ZERO);
    assertThat(NombreTableur.tryParse("1E300")).isEqualTo(NombreTableur.tryParse("10E299"));
    assertThat(NombreTableur.tryParse("1E300").orElseThrow().unscaledValue()).isEqualTo(1);
  }

  @Test
  void roundsHalfUpAtFifteenDigitsOnly() {
    assertThat(NombreTableur.round(new BigDecimal("1.23456789012345")))
        .isEqualTo("1.23456789012345");
    assertThat(NombreTableur.round(new BigDecimal("1.234567890123455")))
        .isEqualTo("1.23456789012346");
    assertThat(NombreTableur.round(new BigDecimal("12345678901234567890")))
        .isEqualTo("12345678901234600000");
  }
}
