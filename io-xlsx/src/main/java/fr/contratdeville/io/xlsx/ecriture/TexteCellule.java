package fr.contratdeville.io.xlsx.ecriture;

/**
 * The text of a cell as a file spells it. Characters that XML cannot hold, and a carriage return,
 * which XML readers change, are written {@code _x000B_}, and a text that looks like such an escape
 * is protected (ECMA-376 part 1, 22.9.2.19, {@code ST_Xstring}): every spreadsheet shows the text
 * as it was.
 */
public final class TexteCellule {

  /** Most characters that a spreadsheet keeps in one cell. */
  public static final int LENGTH_MAX = 32_767;

  private static final int ESCAPE = 7;

  private TexteCellule() {}

  /** Whether a cell keeps the whole text. */
  public static boolean fits(String texte) {
    return texte.length() <= LENGTH_MAX && escape(texte).length() <= LENGTH_MAX;
  }

  /** The text as the file spells it. */
  static String escape(String texte) {
    StringBuilder protege = null;
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      boolean interdit = !isAllowed(texte, i) || (c == '_' && isEscape(texte, i));
      if (interdit && protege == null) {
        protege = new StringBuilder(texte.length() + ESCAPE).append(texte, 0, i);
      }
      if (protege != null) {
        if (interdit) {
          protege.append("_x").append(String.format("%04X", (int) c)).append('_');
        } else {
          protege.append(c);
        }
      }
    }
    return protege == null ? texte : protege.toString();
  }

  private static boolean isAllowed(String texte, int i) {
    char c = texte.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < texte.length() && Character.isLowSurrogate(texte.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(texte.charAt(i - 1));
    }
    return c == '\t' || c == '\n' || (c >= ' ' && c < 0xFFFE);
  }

  /** Whether a spreadsheet would take the text at this place for an escape. */
  private static boolean isEscape(String texte, int i) {
    if (i + ESCAPE > texte.length()
        || (texte.charAt(i + 1) != 'x' && texte.charAt(i + 1) != 'X')
        || texte.charAt(i + ESCAPE - 1) != '_') {
      return false;
    }
    for (int j = i + 2; j < i + ESCAPE - 1; j++) {
      if (Character.digit(texte.charAt(j), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
