package fr.contratdeville.interne;

/**
 * A text as it may reach a terminal. A document may hold any character, and some of them erase what
 * was printed, colour it, or turn its order around: they are printed as pictures of themselves.
 */
public final class Imprimable {
  private static final char IMAGES = '\u2400';
  private static final char SUPPRESSION = '\u2421';
  private static final char INCONNU = '\uFFFD';
  /** The characters that change the direction of what follows, and those that end its line. */
  private static final String SENS =
      "\u061C\u2028\u2029\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private Imprimable() {}

  /**
   * {@return a text whose only control characters are line feeds}
   *
   * @param texte the text, which is returned itself if it holds no other
   */
  public static String of(String texte) {
    int i = 0;
    while (i < texte.length() && image(texte.charAt(i)) == texte.charAt(i)) {
      i++;
    }
    if (i == texte.length()) {
      return texte;
    }
    StringBuilder sortie = new StringBuilder(texte.length()).append(texte, 0, i);
    for (; i < texte.length(); i++) {
      sortie.append(image(texte.charAt(i)));
    }
    return sortie.toString();
  }

  private static char image(char c) {
    if (c < ' ') {
      return c == '\n' ? c : c == '\t' || c == '\r' ? ' ' : (char) (IMAGES + c);
    } else if (c < '\u007F') {
      return c;
    } else if (c == '\u007F') {
      return SUPPRESSION;
    }
    return c < '\u00A0' || SENS.indexOf(c) >= 0 ? INCONNU : c;
  }
}
