package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Rattachement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValeurInvalideExceptionTest {

  @Test
  void quotesTheValueShortButKeepsItWhole() {
    String longue = "x".repeat(200);
    var e = new ValeurInvalideException("Action.intitule", longue, "less");
    assertThat(e).hasMessage("Action.intitule: expected less, got \"" + "x".repeat(77) + "...\"");
    assertThat(e.valeur()).isEqualTo(longue);
  }

  @Test
  void namesWhatIsMissing() {
    var e = ValeurInvalideException.manquants(List.of("nom", "type", "code"));
    assertThat(e).hasMessage("missing: nom, type, code");
    assertThat(e.champ()).isEqualTo("nom, type, code");
    assertThat(e.valeur()).isEmpty();
  }

  @Test
  void buildersNameWhatIsMissing() {
    assertThatThrownBy(() -> Rattachement.builder().build())
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessage("missing: structure, table");
  }

  @Test
  void aValueWithoutANameIsRefusedAlone() {
    assertThat(new ValeurInvalideException("", "deux", "a number"))
        .hasMessage("expected a number, got \"deux\"");
  }

  @Test
  void quotesUpToEightyCharactersWhole() {
    String texte = "x".repeat(80);
    assertThat(new ValeurInvalideException("Action.intitule", texte, "less"))
        .hasMessage("Action.intitule: expected less, got \"" + texte + "\"");
  }

  @Test
  void aTextIsGivenBackUnlessItIsBlank() {
    assertThat(ValeurInvalideException.nonVide("Action.intitule", " x")).isEqualTo(" x");
    Refus.of(
        "Action.intitule", "\t", () -> ValeurInvalideException.nonVide("Action.intitule", "\t"));
  }
}
