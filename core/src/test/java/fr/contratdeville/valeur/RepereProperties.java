package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepereProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("reperes") Repere repere) {
    assertThat(Repere.parse(repere.toString())).isEqualTo(repere);
  }

  @Property(tries = 3000)
  void theOrderIsTotalAndConsistentWithEquals(
      @ForAll("reperes") Repere a, @ForAll("reperes") Repere b, @ForAll("reperes") Repere c) {
    Ordre.verifier(a, b, c);
  }

  @Property
  void aHeadingStandsBeforeThoseBelowIt(@ForAll("reperes") Repere repere) {
    repere.parent().ifPresent(parent -> {
      assertThat(parent).isLessThan(repere);
      assertThat(parent.niveau()).isEqualTo(repere.niveau() - 1);
    });
  }

  @Provide
  Arbitrary<Repere> reperes() {
    return Arbitraries.of("0", "1", "01", "9", "10", "a", "b", "A", "é", "1a", "٣")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(segments -> Repere.parse(String.join(".", segments)));
  }
}
