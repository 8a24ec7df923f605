package fr.contratdeville.echange;

import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Locale;

/**
 * A file format.
 *
 * @param nom its name for people, as in {@code JSON}
 * @param extension its extension in lower case, without the point
 */
public record Format(String nom, String extension) {

  public Format {
    ValeurInvalideException.nonVide("Format.nom", nom);
    ValeurInvalideException.exiger(
        extension.matches("[a-z0-9]+"),
        "Format.extension",
        extension,
        "lower case letters and digits");
  }

  /** Whether a file of this name would be of this format, by its extension. */
  public boolean nomme(String fichier) {
    return fichier.toLowerCase(Locale.ROOT).endsWith("." + extension);
  }

  @Override
  public String toString() {
    return nom;
  }
}
