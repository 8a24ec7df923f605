package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NombresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0;0",
        "0.00;0;0",
        "999;999;999",
        "1000;1_000;1,000",
        "413867.50;413_867,50;413,867.50",
        "-1234567.00;-1_234_567;-1,234,567",
        "-0.5;-0,5;-0.5",
        "1e3;1_000;1,000",
        "4.65;4,65;4.65"
      })
  void followTheLanguage(BigDecimal nombre, String fr, String en) {
    assertThat(Nombres.texte(nombre, Locale.FRENCH)).isEqualTo(fr.replace('_', '\u202F'));
    assertThat(Nombres.texte(nombre, Locale.ENGLISH)).isEqualTo(en);
    assertThat(Nombres.texte(nombre, Locale.GERMAN)).isEqualTo(fr.replace('_', '\u202F'));
  }

  @Test
  void gapsHaveASign() {
    assertThat(Nombres.signe(new BigDecimal("2546.00"), Locale.ENGLISH)).isEqualTo("+2,546");
    assertThat(Nombres.signe(new BigDecimal("-2546"), Locale.FRENCH)).isEqualTo("-2\u202F546");
    assertThat(Nombres.signe(BigDecimal.ZERO, Locale.FRENCH)).isEqualTo("0");
  }
}
