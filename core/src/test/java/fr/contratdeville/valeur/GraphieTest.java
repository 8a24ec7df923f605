package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphieTest {

  @ParameterizedTest
  @CsvSource({
    "État, ETAT",
    "État, e\u0301tat",
    "L'État, L’ETAT",
    "VILLE - DCESS, Ville –dcess",
    "P 147, P147",
    "C.A.F., caf",
    "Saint-Ambroix, SAINT\u00A0AMBROIX",
    "Œuvres sociales, oeuvres sociales",
    "Caf\u200B du Gard, CAF DU GARD"
  })
  void whatTownHallsDoNotAgreeOnDoesNotCount(String une, String autre) {
    assertThat(Graphie.of(une))
        .isEqualTo(Graphie.of(autre))
        .hasToString(Graphie.of(une).cle());
  }

  @ParameterizedTest
  @CsvSource({"FSE, FSE+", "Ville, Villes", "ETAT, ETAT S", "P147, P148", "CA, CC", "—, *"})
  void everythingElseDoes(String une, String autre) {
    assertThat(Graphie.of(une)).isNotEqualTo(Graphie.of(autre));
  }

  @Test
  void beginningsAreWholeWordsTheLongestFirst() {
    assertThat(Graphie.debuts("Caf du Gard", 100))
        .containsExactly(Graphie.of("caf du"), Graphie.of("caf"));
    assertThat(Graphie.debuts("CD30", 100)).containsExactly(Graphie.of("cd"));
    assertThat(Graphie.debuts("Café", 100)).isEmpty();
    assertThat(Graphie.debuts("caf " + "x ".repeat(10_000), 3)).containsExactly(Graphie.of("caf"));
  }

  @Test
  void isMadeByOfAlone() {
    assertThat(new Graphie("etat")).isEqualTo(Graphie.of("État"));
    Refus.of("Graphie", "État", () -> new Graphie("État"));
  }
}
