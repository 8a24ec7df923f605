package fr.contratdeville.io.json.codec;

import java.io.IOException;

/** How one kind of value is read from JSON. */
@FunctionalInterface
public interface Decoder<T> {

  /**
   * Reads the value that starts at the current token, and ends on its last token.
   *
   * @throws fr.contratdeville.valeur.ValeurInvalideException if it is no such value; the parser
   *     then stands anywhere inside it
   */
  T read(Input in) throws IOException;
}
