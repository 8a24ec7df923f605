package fr.contratdeville.testing;

import fr.contratdeville.testing.generation.Registre;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** The arbitraries of this module, for the tests that combine them into others. */
public final class Arbitraires {

  private Arbitraires() {}

  /**
   * The values of a public type of the library, of every shape that it accepts: what
   * {@code @ForAll} gives without any configuration.
   *
   * @throws ValeurInvalideException if there is none for this type
   */
  public static <T> Arbitrary<T> de(Class<T> type) {
    return Registre.de(type)
        .orElseThrow(() -> new ValeurInvalideException(
            "Arbitraires.type", type.getName(), "a type of the library"));
  }

  /** The types that have an arbitrary. */
  public static Set<Class<?>> types() {
    return Registre.types();
  }
}
