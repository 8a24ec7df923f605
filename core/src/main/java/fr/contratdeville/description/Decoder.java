package fr.contratdeville.description;

import java.io.IOException;

/** How one kind of value is read. */
@FunctionalInterface
public interface Decoder<T> {

  /**
   * Reads the value that is the current one.
   *
   * @throws fr.contratdeville.valeur.ValeurInvalideException if it is no such value; the input then
   *     stands anywhere inside it
   */
  T read(Input in) throws IOException;
}
