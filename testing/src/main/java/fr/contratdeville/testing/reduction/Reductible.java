package fr.contratdeville.testing.reduction;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Values that shrink by what they are, not by how they were made: a contract has some hundred
 * parts, and shrinking each in turn takes longer than anybody waits.
 */
final class Reductible<T> extends ArbitraryDecorator<T> {

  private final Arbitrary<T> arbitraire;

  Reductible(Arbitrary<T> arbitraire) {
    this.arbitraire = arbitraire;
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return arbitraire;
  }

  @Override
  public RandomGenerator<T> generator(int taille) {
    return super.generator(taille).mapShrinkable(s -> new Reduite<>(s.value()));
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int taille) {
    return super.generatorWithEmbeddedEdgeCases(taille)
        .mapShrinkable(s -> new Reduite<>(s.value()));
  }

  private record Reduite<T>(T value) implements Shrinkable<T> {

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return Reduction.plusSimples(value).map(Reduite::new);
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(Reduction.taille(value));
    }
  }
}
