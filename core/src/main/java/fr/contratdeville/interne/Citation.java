package fr.contratdeville.interne;

import java.util.regex.Pattern;

/** A text of a document as a message quotes it: on one line, and not too long. */
public final class Citation {
  private static final int LONGUEUR = 80;
  private static final Pattern COUPURES = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private Citation() {}

  /**
   * {@return a text on one line, cut after eighty characters}
   *
   * @param texte the text of a document
   */
  public static String of(String texte) {
    String debut = texte.substring(0, Math.min(texte.length(), LONGUEUR + 1));
    String ligne = COUPURES.matcher(debut).replaceAll(" ");
    return texte.length() <= LONGUEUR
        ? ligne
        : ligne.substring(0, Math.min(ligne.length(), LONGUEUR - 3)) + "...";
  }
}
