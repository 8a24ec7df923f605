package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NonVideProperties {

  private static final String REGLE = NonVide.class.getAnnotation(Pattern.class).regexp();

  @Property
  void saysWhatIsBlankDenies(@ForAll("textes") String texte) {
    assertThat(texte.matches(REGLE)).isEqualTo(!texte.isBlank());
  }

  @Provide
  Arbitrary<String> textes() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(4),
        Arbitraries.strings()
            .withChars(
                ' ', '\t', '\n', '\r', '\u00A0', '\u2003', '\u2028', '\u3000', '\u0000', '\u001F')
            .ofMaxLength(4));
  }

  @Example
  void isLinearInTheLengthOfTheText() {
    assertThat(" ".repeat(1_000_000).matches(REGLE)).isFalse();
    assertThat((" ".repeat(500_000) + "a\n".repeat(250_000)).matches(REGLE)).isTrue();
  }
}
