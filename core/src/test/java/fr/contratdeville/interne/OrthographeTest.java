package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographeTest {

  @ParameterizedTest
  @CsvSource({
    "Région, region",
    "VILLE -DCESS, ville dcess",
    "L’œuvre d'ÉTÉ, l oeuvre d ete",
    "ŒUVRE ÆGIS, oeuvre aegis",
    "ǽ, ae",
    "n° 12 bis, n 12 bis",
    "nº 12 bis, no 12 bis",
    "CD30, cd30",
    "« Été ! », ete",
    "…, ''"
  })
  void aKeyHasWordsAndOneSpaceBetween(String texte, String cle) {
    assertThat(Orthographe.cle(texte, "")).isEqualTo(cle);
  }

  @Test
  void someCharactersMayCountAsLetters() {
    assertThat(Orthographe.cle("FSE+ (2024)", "+")).isEqualTo("fse+ 2024");
    assertThat(Orthographe.cle("Part État %", "%€")).isEqualTo("part etat %");
  }

  @Test
  void simplifyingKeepsWhatIsNoLetter() {
    assertThat(Orthographe.simplifier("« Œuvre » d'ÉTÉ")).isEqualTo("« oeuvre » d'ete");
    assertThat(Orthographe.simplifier("VILLE - DCESS")).isEqualTo("ville - dcess");
  }

  @ParameterizedTest
  @CsvSource({"actions, action", "travaux, travau", "bus, bus", "qpvs, qpv", "action, action"})
  void aPluralLosesItsLastLetter(String mot, String singulier) {
    assertThat(Orthographe.singulier(mot)).isEqualTo(singulier);
  }

  @Test
  void aTextIsTheFirstOfItsNeighbours() {
    assertThat(Orthographe.voisins("caf")).containsExactly("caf", "af", "cf", "ca");
    assertThat(Orthographe.voisins("")).containsExactly("");
  }
}
