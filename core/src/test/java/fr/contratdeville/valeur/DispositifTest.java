package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispositifTest {

  @Test
  void keepsTheNameAsPrinted() {
    assertThat(Dispositif.parse("PRE")).isEqualTo(Dispositif.PRE).hasToString("PRE");
    assertThat(Dispositif.parse("Cité éducative")).hasToString("Cité éducative");
    assertThat(Dispositif.parse("pre")).isNotEqualTo(Dispositif.PRE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void hasAName(String texte) {
    Refus.of("Dispositif", texte, () -> Dispositif.parse(texte));
  }
}
