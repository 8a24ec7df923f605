package fr.contratdeville.testing.generation;

import fr.contratdeville.testing.reduction.Reduction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/** An arbitrary whose values shrink by their content, not by the choices that made them. */
public final class ReducibleArbitrary<T> extends ArbitraryDecorator<T> {

  private final Arbitrary<T> arbitrary;

  public ReducibleArbitrary(Arbitrary<T> arbitrary) {
    this.arbitrary = arbitrary;
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return arbitrary;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return super.generator(genSize).mapShrinkable(s -> new Reducible<>(s.value()));
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return super.generatorWithEmbeddedEdgeCases(genSize)
        .mapShrinkable(s -> new Reducible<>(s.value()));
  }

  private record Reducible<T>(T value) implements Shrinkable<T> {

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return Reduction.simpler(value).map(Reducible::new);
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(Reduction.size(value));
    }
  }
}
