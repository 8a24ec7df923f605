package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class EffectifProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("effectifs") Effectif effectif) {
    assertThat(Effectif.parse(effectif.toString())).isEqualTo(effectif);
  }

  /** What each of two counts may be, their sum may be. */
  @Property
  void aSumAdmitsTheSums(
      @ForAll("petits") Effectif a,
      @ForAll("petits") Effectif b,
      @ForAll @LongRange(max = 30) long x,
      @ForAll @LongRange(max = 30) long y) {
    Assume.that(a.admet(x) && b.admet(y));
    assertThat(a.plus(b).admet(x + y)).isTrue();
  }

  @Property
  void additionIsAssociativeAndCommutative(
      @ForAll("petits") Effectif a, @ForAll("petits") Effectif b, @ForAll("petits") Effectif c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void anExactCountAdmitsItselfOnly(
      @ForAll @LongRange(max = 1000) long n, @ForAll @LongRange(max = 1000) long m) {
    assertThat(Effectif.of(n).admet(m)).isEqualTo(n == m);
  }

  @Provide
  Arbitrary<Effectif> effectifs() {
    return Quantites.effectifs();
  }

  @Provide
  Arbitrary<Effectif> petits() {
    Arbitrary<Long> bornes = Arbitraries.longs().between(0, 30);
    return Combinators.combine(bornes, bornes, Arbitraries.integers().between(0, 3))
        .as((a, b, forme) -> switch (forme) {
          case 0 -> Effectif.auMoins(a);
          case 1 -> Effectif.auPlus(a);
          case 2 -> Effectif.environ(a);
          default -> Effectif.entre(Math.min(a, b), Math.max(a, b));
        });
  }
}
