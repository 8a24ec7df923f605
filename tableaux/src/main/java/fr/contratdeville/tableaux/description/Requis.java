package fr.contratdeville.tableaux.description;

import fr.contratdeville.valeur.ValeurInvalideException;
import org.jspecify.annotations.Nullable;

/** Checks that the properties without which a noun cannot be read were there. */
final class Requis {

  private Requis() {}

  /**
   * The value that was read for the property {@code nom}.
   *
   * @throws ValeurInvalideException if the property was not read
   */
  static <V> V exiger(String nom, @Nullable V lue) {
    if (lue == null) {
      throw new ValeurInvalideException(new String[] {nom});
    }
    return lue;
  }
}
