package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PartProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll("parts") Part part) {
    assertThat(Part.parse(part.toString())).isEqualTo(part);
  }

  @Property
  void theOrderIsConsistentWithEquals(@ForAll("parts") Part a, @ForAll("parts") Part b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  /** What tolerance means: rounding alone never explains a larger gap. */
  @Property
  void roundingNeverExceedsTheTolerance(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long partie,
      @ForAll @LongRange(min = 1, max = 1_000_000) long total,
      @ForAll @IntRange(max = 6) int decimales) {
    Part part = Part.of(Montant.of(partie), Montant.of(total), decimales);
    // |part * total - 100 * partie| <= tolerance * total, so that nothing is divided.
    BigDecimal ecart = part.pourcentage()
        .multiply(BigDecimal.valueOf(total))
        .subtract(BigDecimal.valueOf(100 * partie))
        .abs();
    assertThat(ecart).isLessThanOrEqualTo(part.tolerance().multiply(BigDecimal.valueOf(total)));
    assertThat(part.decimales()).isEqualTo(decimales);
  }

  @Provide
  Arbitrary<Part> parts() {
    return Quantites.parts();
  }
}
