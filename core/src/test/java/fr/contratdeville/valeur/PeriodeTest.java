package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

  private static final Periode QP = Periode.annees(2015, 2023);

  @Test
  void bothEndsAreInside() {
    assertThat(QP).hasToString("2015-01-01/2023-12-31");
    assertThat(Periode.parse("2015-01-01/2023-12-31")).isEqualTo(QP);
    assertThat(Periode.parse("2023-01-01/2023-01-01").debut()).isEqualTo("2023-01-01");
    assertThat(QP.contient(LocalDate.of(2015, 1, 1))).isTrue();
    assertThat(QP.contient(LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(QP.contient(LocalDate.of(2024, 1, 1))).isFalse();
    assertThat(QP.chevauche(Periode.annees(2023, 2030))).isTrue();
    assertThat(QP.chevauche(Periode.annees(2024, 2030))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2015-01-01",
        "2015-01-01/",
        "/2023-12-31",
        "2015/2023",
        "2015-01-01/2023-02-29",
        "2015-01-01/2023-12-31/2024-01-01",
        "+2015-01-01/2023-12-31"
      })
  void readsNothingButItsCanonicalText(String texte) {
    Refus.of("Periode", texte, () -> Periode.parse(texte));
  }

  @Test
  void doesNotEndBeforeItStarts() {
    Refus.of("Periode", "2023-01-01/2015-12-31", () -> Periode.annees(2023, 2015));
    Refus.of("Periode", "2023-01-02/2023-01-01", () -> Periode.parse("2023-01-02/2023-01-01"));
  }
}
