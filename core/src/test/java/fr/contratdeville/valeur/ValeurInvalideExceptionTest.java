package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValeurInvalideExceptionTest {

  @Test
  void quotesTheValueShortButKeepsItWhole() {
    String longue = "x".repeat(200);
    var e = new ValeurInvalideException("Action.intitule", longue, "less");
    assertThat(e).hasMessage("Action.intitule = \"" + "x".repeat(77) + "...\": less");
    assertThat(e.valeur()).isEqualTo(longue);
  }

  @Test
  void namesWhatIsMissing() {
    var e = new ValeurInvalideException(new String[] {"nom", "type", "code"});
    assertThat(e).hasMessage("missing: nom, type, code");
    assertThat(e.champ()).isEqualTo("nom, type, code");
  }
}
