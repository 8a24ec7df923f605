package fr.contratdeville.testing.reduction;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * Makes a contract, or any other noun, smaller while something stays true of it, so that only what
 * matters is left. Generated contracts that falsify a property shrink this way. A document that
 * makes a program fail can be reduced by hand:
 *
 * <pre>{@code
 * ContratDeVille least = Reduction.of(contrat, c -> myFunctionFails(c));
 * }</pre>
 */
public final class Reduction {

  private Reduction() {}

  /**
   * Reduces a value as far as it goes: {@code kept} is true of the result, and of none of its
   * {@linkplain #simpler simpler values}.
   *
   * @param value the value to reduce
   * @param kept the condition that must stay true
   * @return {@code value} itself if {@code kept} is not true of it
   */
  public static <T> T of(T value, Predicate<? super T> kept) {
    T reduced = value;
    Optional<T> next = Optional.of(value).filter(kept);
    while (next.isPresent()) {
      reduced = next.get();
      next = simpler(reduced).filter(kept).findFirst();
    }
    return reduced;
  }

  /**
   * Returns the values that are one step simpler than a noun, the boldest steps first: those
   * without one of its attributes, then those with a shorter list, a shorter text or a rounder
   * amount in one of them. Each of them can be built and has a smaller {@link #size}. The stream is
   * lazy.
   */
  public static <T> Stream<T> simpler(T value) {
    return Simplifications.of(value);
  }

  /**
   * Measures how much there is to read in a value: about one for each character of a text, each
   * digit of an amount, each element of a list and each attribute that is present. The simplest
   * values of their kind, such as {@code "A"} and 0.00, have size 0.
   */
  public static long size(Object value) {
    return Size.of(value);
  }

  /**
   * Makes the values of {@code arbitrary} shrink by this reduction when they falsify a property. A
   * contract is made by hundreds of choices, and jqwik alone would shrink each of them in turn.
   */
  public static <T> Arbitrary<T> reducible(Arbitrary<T> arbitrary) {
    return new ReducibleArbitrary<>(arbitrary);
  }
}
