package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GraphieProperties {

  @Property
  void itIsReadBackFromItsText(@ForAll String texte) {
    Graphie graphie = Graphie.of(texte);
    assertThat(Graphie.of(graphie.toString())).isEqualTo(graphie);
  }

  @Property
  void neitherCaseNorWhatStandsBetweenWordsCounts(
      @ForAll("mots") String un, @ForAll("mots") String deux, @ForAll("entre") String entre) {
    String ecrit = (un + entre + deux).toUpperCase(Locale.ROOT);
    assertThat(Graphie.of(ecrit)).isEqualTo(Graphie.of(un + " " + deux));
    assertThat(Graphie.debuts(ecrit, 1000)).contains(Graphie.of(un));
  }

  @Provide
  Arbitrary<String> mots() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopéèçàô")
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> entre() {
    return Arbitraries.of(" ", "-", " - ", "'", "’", "\u00A0", "\u202F", " – ", " / ", "_", "\n");
  }
}
