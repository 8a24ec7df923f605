package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of {@link Periode} and {@link Exercice}. */
class DatesProperties {

  @Property
  void parseReadsWhatToStringWrites(
      @ForAll("periodes") Periode periode, @ForAll @IntRange(min = 1977, max = 2100) int annee) {
    assertThat(Periode.parse(periode.toString())).isEqualTo(periode);
    assertThat(Exercice.parse(Exercice.of(annee).toString())).isEqualTo(Exercice.of(annee));
  }

  @Property
  void twoPeriodsOverlapWhenOneHoldsTheStartOfTheOther(
      @ForAll("periodes") Periode a, @ForAll("periodes") Periode b) {
    assertThat(a.chevauche(b)).isEqualTo(a.contient(b.debut()) || b.contient(a.debut()));
    assertThat(a.chevauche(b)).isEqualTo(b.chevauche(a));
  }

  @Provide
  Arbitrary<Periode> periodes() {
    Arbitrary<LocalDate> jours = Arbitraries.oneOf(
            Arbitraries.longs().between(16_000, 16_030),
            Arbitraries.longs().between(-999_999_999L, 999_999_999L))
        .map(LocalDate::ofEpochDay);
    return Combinators.combine(jours, jours)
        .as((a, b) -> a.isBefore(b) ? Periode.of(a, b) : Periode.of(b, a));
  }
}
