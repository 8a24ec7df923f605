package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTableurTest {

  @ParameterizedTest
  @CsvSource({
    "1, false, 1900-01-01T00:00", "59, false, 1900-02-28T00:00", "61, false, 1900-03-01T00:00",
        "45366.5, false, 2024-03-15T12:00",
    "2958465, false, 9999-12-31T00:00", "0, true, 1904-01-01T00:00", "59, true, 1904-02-29T00:00",
        "43904.25, true, 2024-03-15T06:00",
    "45366.9999999999, false, 2024-03-16T00:00", "45366.000011574074, false, 2024-03-15T00:00:01"
  })
  void numbersAndMoments(BigDecimal numero, boolean depuis1904, LocalDateTime moment) {
    assertThat(DateTableur.dateHeure(numero, depuis1904)).contains(moment);
    BigDecimal retour = DateTableur.numero(moment, depuis1904).orElseThrow();
    assertThat(retour.subtract(numero).abs()).isLessThan(new BigDecimal("0.000000001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "0.5", "60", "60.99", "2958466", "1E300", "99999999999"})
  void noMomentFrom1900(String numero) {
    assertThat(DateTableur.dateHeure(new BigDecimal(numero), false)).isEmpty();
  }

  @Test
  void momentsThatCannotBeCounted() {
    assertThat(DateTableur.numero(LocalDateTime.of(1899, 12, 31, 0, 0), false)).isEmpty();
    assertThat(DateTableur.numero(LocalDateTime.of(1903, 12, 31, 0, 0), true)).isEmpty();
    assertThat(DateTableur.numero(LocalDateTime.of(10_000, 1, 1, 0, 0), false)).isEmpty();
  }

  @Test
  void timesOfDay() {
    assertThat(DateTableur.heure(new BigDecimal("0.75"))).contains(LocalTime.of(18, 0));
    assertThat(DateTableur.heure(new BigDecimal("-0.75"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-15, 45366",
    "2024-03-15T12:00:00, 45366.5",
    "2024-03-15T12:00:00Z, 45366.5",
    "2024-03-15T12:00:00+02:00, 45366.5",
    "2024-03-15T12:00:00.000-05:00, 45366.5",
    "18:00:00, 0.75",
    "T18:00, 0.75"
  })
  void isoTexts(String iso, BigDecimal numero) {
    assertThat(DateTableur.numeroIso(iso, false).orElseThrow()).isEqualByComparingTo(numero);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hier",
        "2024-02-30",
        "2024",
        "1850-01-01",
        "2024-03-15T25:00:00",
        "T",
        "-",
        "2024-03-15T"
      })
  void unreadableIsoTexts(String iso) {
    assertThat(DateTableur.numeroIso(iso, false)).isEmpty();
  }
}
