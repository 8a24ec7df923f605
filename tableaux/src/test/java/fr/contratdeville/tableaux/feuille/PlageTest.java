package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlageTest {

  @Test
  void readsCellsAndRanges() {
    assertThat(Plage.parse("A1:C3")).isEqualTo(Plage.of(1, 1, 3, 3)).hasToString("A1:C3");
    assertThat(Plage.parse("B2")).isEqualTo(Plage.of(2, 2, 2, 2)).hasToString("B2");
    assertThat(Plage.parse("C3:A1")).isEqualTo(Plage.parse("A1:C3"));
    assertThat(Plage.parse("A1:C5").hauteur()).isEqualTo(5);
    assertThat(Plage.parse("A1:C5").largeur()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "A1:", ":A1", "A:A", "1:1", "A1:B2:C3", "A1;B2", "A1:XFE1"})
  void refusesTheRest(String texte) {
    assertThat(Plage.tryParse(texte)).isEmpty();
    assertThatThrownBy(() -> Plage.parse(texte)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesEndsInTheWrongOrder() {
    assertThatThrownBy(() -> Plage.of(3, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
