package fr.contratdeville.description;

import java.io.IOException;

/**
 * Writes one kind of value.
 *
 * @param <T> the kind of value
 */
@FunctionalInterface
public interface Encoder<T> {

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out the output
   * @throws IOException if it cannot be written
   */
  void write(T value, Output out) throws IOException;
}
