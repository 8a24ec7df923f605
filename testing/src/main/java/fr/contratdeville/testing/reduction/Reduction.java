package fr.contratdeville.testing.reduction;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * Makes a contract, or any other noun, smaller while something stays true of it: what is left is
 * what matters. Generated contracts that falsify a property end so, and a document that a program
 * stumbles over can be reduced in the same way.
 */
public final class Reduction {

  private Reduction() {}

  /**
   * Reduces a value as far as it goes: none of the {@linkplain #plusSimples simpler values} of the
   * result has the property.
   *
   * @param garde what must stay true; it is asked of the value first
   * @return the value itself when {@code garde} is not true of it
   */
  public static <T> T of(T valeur, Predicate<? super T> garde) {
    T reduite = valeur;
    Optional<T> suivante = Optional.of(valeur).filter(garde);
    while (suivante.isPresent()) {
      reduite = suivante.get();
      suivante = plusSimples(reduite).filter(garde).findFirst();
    }
    return reduite;
  }

  /**
   * The values that are one step simpler: whole lists left out first, then halves of them, single
   * elements, attributes, and at last shorter texts and rounder amounts. Each can be built, and has
   * a smaller {@link #taille}.
   */
  public static <T> Stream<T> plusSimples(T valeur) {
    return Simplifications.of(valeur);
  }

  /** How much there is to read in a value. */
  public static long taille(Object valeur) {
    return Taille.of(valeur);
  }

  /** The same values, which shrink by this reduction when they falsify a property. */
  public static <T> Arbitrary<T> reductible(Arbitrary<T> arbitraire) {
    return new Reductible<>(arbitraire);
  }
}
