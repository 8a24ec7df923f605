package fr.contratdeville.echange;

import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Locale;

/**
 * A file format.
 *
 * @param nom its name for people, as in {@code JSON}
 * @param extension its extension in lower case, without the point
 */
public record Format(String nom, String extension) implements NotABean {

  /**
   * Checks both parts.
   *
   * @param nom its name for people, as in {@code JSON}
   * @param extension its extension in lower case, without the point
   * @throws ValeurInvalideException if the name is blank or the extension has other characters than
   *     lower case letters and digits
   */
  public Format {
    ValeurInvalideException.nonVide("Format.nom", nom);
    ValeurInvalideException.exiger(
        extension.matches("[a-z0-9]+"),
        "Format.extension",
        extension,
        "lower case letters and digits");
  }

  /**
   * {@return whether a file would be of this format, by its extension}
   *
   * @param fichier the name of the file
   */
  public boolean nomme(String fichier) {
    return fichier.toLowerCase(Locale.ROOT).endsWith("." + extension);
  }

  @Override
  public String toString() {
    return nom;
  }
}
