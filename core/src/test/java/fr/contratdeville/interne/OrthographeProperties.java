package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class OrthographeProperties {

  @Property
  void aKeyIsItsOwnKey(@ForAll String texte) {
    String cle = Orthographe.cle(texte, "+");
    assertThat(Orthographe.cle(cle, "+")).isEqualTo(cle);
    assertThat(cle).doesNotContain("  ").isEqualTo(cle.strip());
  }

  @Property
  void aKeyIsBoundedByItsText(
      @ForAll @Chars({'\uFDFA', '\uFDFB', '\u3316', 'é', 'ﬃ', 'a'}) String texte) {
    assertThat(Orthographe.simplifier(texte).length()).isLessThanOrEqualTo(6 * texte.length());
    String cle = Orthographe.cle(texte, "");
    assertThat(Orthographe.cle(cle, "")).isEqualTo(cle);
  }

  @Property
  void textsThatAreOneSlipApartHaveANeighbourInCommon(
      @ForAll @AlphaChars @StringLength(min = 2, max = 12) String texte,
      @ForAll @AlphaChars char lettre,
      @ForAll @IntRange(max = 11) int place) {
    Assume.that(place < texte.length() - 1);
    String debut = texte.substring(0, place);
    String fin = texte.substring(place + 1);
    char ici = texte.charAt(place);
    assertThat(proches(texte, debut + fin)).as("missing").isTrue();
    assertThat(proches(texte, debut + lettre + ici + fin)).as("in excess").isTrue();
    assertThat(proches(texte, debut + lettre + fin)).as("wrong").isTrue();
    assertThat(proches(texte, debut + fin.charAt(0) + ici + fin.substring(1)))
        .as("swapped")
        .isTrue();
  }

  private static boolean proches(String a, String b) {
    return !Collections.disjoint(Orthographe.voisins(a), Orthographe.voisins(b));
  }
}
