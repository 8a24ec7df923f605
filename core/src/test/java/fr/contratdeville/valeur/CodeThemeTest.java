package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeThemeTest {

  @ParameterizedTest
  @ValueSource(strings = {"P147-2024:2.3", "P147-2020:1.5a", "Gard : local-1:A"})
  void itIsReadBackFromItsText(String texte) {
    assertThat(CodeTheme.parse(texte)).hasToString(texte);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2.3", ":2.3", "P147-2024:", "P147-2024:2 3", " :1"})
  void otherTextsAreRefused(String texte) {
    assertThatThrownBy(() -> CodeTheme.parse(texte)).isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void oneCodeInTwoNomenclaturesIsTwoThemes() {
    assertThat(CodeTheme.parse("P147-2020:1.2"))
        .isNotEqualTo(CodeTheme.parse("P147-2024:1.2"))
        .isLessThan(CodeTheme.parse("P147-2024:1.1"));
  }
}
