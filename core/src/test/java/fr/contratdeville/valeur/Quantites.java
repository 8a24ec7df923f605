package fr.contratdeville.valeur;

import java.math.BigDecimal;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random words, the rare ones too. */
final class Quantites {
  private Quantites() {}

  static Arbitrary<Montant> montants() {
    return Arbitraries.longs().map(Montant::ofCentimes);
  }

  /** Small enough for a few operations never to overflow. */
  static Arbitrary<Montant> petits() {
    return Arbitraries.longs().between(-1L << 55, 1L << 55).map(Montant::ofCentimes);
  }

  static Arbitrary<Part> parts() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
            Arbitraries.integers().between(0, 6))
        .as((chiffres, decimales) -> new Part(BigDecimal.valueOf(chiffres, decimales)));
  }

  static Arbitrary<Effectif> effectifs() {
    Arbitrary<Long> bornes = Arbitraries.longs().between(0, 999_999_999_999_999_999L);
    return Combinators.combine(
            bornes, bornes, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
        .as((a, b, forme, approximatif) -> new Effectif(
            forme == 0 ? OptionalLong.empty() : OptionalLong.of(Math.min(a, b)),
            forme == 1
                ? OptionalLong.empty()
                : OptionalLong.of(forme == 2 ? Math.min(a, b) : Math.max(a, b)),
            approximatif));
  }

  static Arbitrary<Quantite> toutes() {
    return Arbitraries.oneOf(
        montants().map(m -> m), parts().map(p -> p), effectifs().map(e -> e));
  }
}
