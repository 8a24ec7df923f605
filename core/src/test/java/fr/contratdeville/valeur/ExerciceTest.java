package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciceTest {

  @Test
  void isACalendarYear() {
    assertThat(Exercice.of(2023).periode()).isEqualTo(Periode.annees(2023, 2023));
    assertThat(Exercice.of(2022)).isLessThan(Exercice.of(2023));
    assertThat(Exercice.parse("1977")).hasToString("1977");
    assertThat(Exercice.parse("2100")).isEqualTo(Exercice.of(2100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1976", "2101", "", "23", "2023 ", "02023", "２０２３"})
  void refusesAnyOther(String texte) {
    Refus.of("Exercice", texte, () -> Exercice.parse(texte));
  }
}
