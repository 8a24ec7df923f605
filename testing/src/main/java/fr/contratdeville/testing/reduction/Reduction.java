package fr.contratdeville.testing.reduction;

import fr.contratdeville.testing.structure.NounText;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;

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
   * Runs a test on several values, and tells of the first that makes it fail by the least value
   * that makes it fail in the same way: what a property does, for a test of plain JUnit.
   *
   * <pre>{@code
   * Reduction.check(Echantillons.coherents(50), c -> assertThat(myTotal(c)).isEqualTo(theirs(c)));
   * }</pre>
   *
   * @param values the values, such as those of
   *     {@link fr.contratdeville.testing.echantillon.Echantillons}
   * @param test throws if a value is not as it should be; it is run some thousand times if one does
   * @throws AssertionError if it throws: the message shows the least value, and what it throws for
   *     that is the cause
   */
  public static <T> void check(Iterable<? extends T> values, ThrowingConsumer<? super T> test) {
    check(values, value -> true, test);
  }

  /**
   * Runs a test on several values as {@link #check(Iterable, ThrowingConsumer)} does. A value that
   * is made smaller may lose what the test counts on: {@code valid} says what must stay true.
   *
   * @param values the values
   * @param valid what is true of all values, such as {@code c -> Ecart.of(c).isEmpty()}
   * @param test throws if a value is not as it should be
   * @throws AssertionError if it throws
   * @throws IllegalArgumentException if {@code valid} is not true of one of the values
   */
  public static <T> void check(
      Iterable<? extends T> values, Predicate<? super T> valid, ThrowingConsumer<? super T> test) {
    int rank = 0;
    for (T value : values) {
      if (!valid.test(value)) {
        throw new IllegalArgumentException(
            "value " + rank + " is not valid: " + NounText.of(value));
      }
      Optional<Throwable> failure = failure(test, value);
      if (failure.isPresent()) {
        Class<?> kind = failure.get().getClass();
        T least = of(value, v -> valid.test(v) && fails(test, v, kind));
        throw new AssertionError(
            "value " + rank + " of those given fails; the least that fails is\n"
                + NounText.of(least),
            failure(test, least).orElse(failure.get()));
      }
      rank++;
    }
  }

  private static <T> boolean fails(ThrowingConsumer<? super T> test, T value, Class<?> kind) {
    return failure(test, value).filter(e -> e.getClass() == kind).isPresent();
  }

  // Whatever a test throws is a failure, but what ends a JVM.
  private static <T> Optional<Throwable> failure(ThrowingConsumer<? super T> test, T value) {
    try {
      test.acceptThrows(value);
      return Optional.empty();
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }
}
