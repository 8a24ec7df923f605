package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "A1, 1, 1",
    "Z9, 9, 26",
    "AA10, 10, 27",
    "XFD1048576, 1048576, 16384",
    "$B$3, 3, 2",
    "c$7, 7, 3"
  })
  void readsAPlace(String texte, int ligne, int colonne) {
    assertThat(Reference.parse(texte)).isEqualTo(Reference.of(ligne, colonne));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "1",
        "A0",
        "1A",
        "A1B",
        "A-1",
        "A 1",
        "XFE1",
        "A1048577",
        "ZZZZZZ9",
        "A99999999999999999999",
        "$$A1",
        "A1$",
        "É1",
        "A١"
      })
  void refusesWhatIsNoPlace(String texte) {
    assertThat(Reference.tryParse(texte)).isEmpty();
    assertThatThrownBy(() -> Reference.parse(texte))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(texte);
  }

  @Test
  void refusesOutsideOfTheSheet() {
    assertThatThrownBy(() -> Reference.of(0, 1)).hasMessageContaining("row 0");
    assertThatThrownBy(() -> Reference.of(1, 16_385)).hasMessageContaining("16385");
  }

  @Test
  void sortsAsOneReads() {
    assertThat(Reference.parse("B1"))
        .isLessThan(Reference.parse("A2"))
        .isGreaterThan(Reference.parse("A1"));
  }
}
