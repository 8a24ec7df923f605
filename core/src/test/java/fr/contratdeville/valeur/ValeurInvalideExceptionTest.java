package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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

  @Test
  void quotesUpToEightyCharactersWhole() {
    String texte = "x".repeat(80);
    assertThat(new ValeurInvalideException("Action.intitule", texte, "less"))
        .hasMessage("Action.intitule = \"" + texte + "\": less");
  }

  @Test
  void aTextIsGivenBackUnlessItIsBlank() {
    assertThat(ValeurInvalideException.nonVide("Action.intitule", " x")).isEqualTo(" x");
    ValeurInvalideException.nonVide("Action.intitule", Optional.empty());
    ValeurInvalideException.nonVide("Action.intitule", Optional.of("x"));
    Refus.of(
        "Action.intitule",
        "\t",
        () -> ValeurInvalideException.nonVide("Action.intitule", Optional.of("\t")));
  }
}
