package fr.contratdeville.tableaux.description;

import fr.contratdeville.valeur.ValeurInvalideException;
import org.jspecify.annotations.Nullable;

/** Properties without which a noun cannot be read. */
final class Requis {

  private Requis() {}

  /** @throws ValeurInvalideException if the property {@code nom} was not read */
  static <V> V exiger(String nom, @Nullable V lue) {
    if (lue == null) {
      throw new ValeurInvalideException(new String[] {nom});
    }
    return lue;
  }
}
