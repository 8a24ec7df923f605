package fr.contratdeville.description;

import java.io.IOException;

/**
 * Reads one kind of value.
 *
 * @param <T> the kind of value
 */
@FunctionalInterface
public interface Decoder<T> {

  /**
   * Reads the current value of an input.
   *
   * @param in the input
   * @return the value
   * @throws IOException if the file cannot be read, or must be refused
   * @throws fr.contratdeville.valeur.ValeurInvalideException if it is no such value; the input then
   *     stands anywhere inside it
   */
  T read(Input in) throws IOException;
}
