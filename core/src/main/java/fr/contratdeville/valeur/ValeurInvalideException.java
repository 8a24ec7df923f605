package fr.contratdeville.valeur;

import java.io.Serial;

/** Thrown when a value is built from parts that it cannot hold; names the parts. */
public class ValeurInvalideException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * A value that is wrong.
   *
   * @param message the field and what is wrong with it
   */
  public ValeurInvalideException(String message) {
    super(message);
  }

  /**
   * Required parts that were not given to a builder.
   *
   * @param manquants their names, at least one
   */
  public ValeurInvalideException(String[] manquants) {
    super("manquant : " + String.join(", ", manquants));
  }
}
