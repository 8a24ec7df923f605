package fr.contratdeville.io.xlsx.feuille.retouche;

import java.util.Map;

/** Escapes characters for markup, and undoes that. */
final class Xml {

  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

  private Xml() {}

  /** The value of an attribute, escaped. */
  static String attribute(String valeur) {
    return escape(valeur, false);
  }

  /**
   * The text of a string of a workbook, escaped: a character that XML cannot hold is written
   * {@code _x0007_}, and a text that looks like such an escape has its underscore escaped (ECMA-376
   * part 1, 22.9.2.19).
   */
  static String text(String valeur) {
    return escape(valeur, true);
  }

  /** A text for people, escaped: what XML cannot hold is left out, as a control character is. */
  static String plain(String valeur) {
    StringBuilder visible = new StringBuilder(valeur.length());
    for (int i = 0; i < valeur.length(); i++) {
      char c = valeur.charAt(i);
      if (isPair(valeur, i)) {
        visible.append(c).append(valeur.charAt(++i));
      } else if (!isForbidden(c)) {
        visible.append(c);
      }
    }
    return attribute(visible.toString());
  }

  private static boolean isPair(String valeur, int i) {
    return Character.isHighSurrogate(valeur.charAt(i))
        && i + 1 < valeur.length()
        && Character.isLowSurrogate(valeur.charAt(i + 1));
  }

  private static String escape(String valeur, boolean classeur) {
    StringBuilder sortie = new StringBuilder(valeur.length() + 16);
    for (int i = 0; i < valeur.length(); i++) {
      char c = valeur.charAt(i);
      if (isPair(valeur, i)) {
        sortie.append(c).append(valeur.charAt(++i));
      } else if (classeur
          && (isForbidden(c) || (valeur.startsWith("_x", i) && isEscape(valeur, i)))) {
        sortie.append(String.format("_x%04X_", (int) c));
      } else {
        sortie.append(
            switch (c) {
              case '<' -> "&lt;";
              case '>' -> "&gt;";
              case '&' -> "&amp;";
              case '"' -> "&quot;";
              default -> String.valueOf(c);
            });
      }
    }
    return sortie.toString();
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n') || Character.isSurrogate(c) || c >= '\uFFFE';
  }

  private static boolean isEscape(String texte, int debut) {
    return texte.length() >= debut + 7
        && texte.charAt(debut + 6) == '_'
        && texte
            .substring(debut + 2, debut + 6)
            .chars()
            .allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
  }

  /** Undoes the references of an attribute; texts that are no reference stay as they are. */
  static String unescape(String brut) {
    if (brut.indexOf('&') < 0) {
      return brut;
    }
    StringBuilder sortie = new StringBuilder();
    int i = 0;
    while (i < brut.length()) {
      int fin = brut.charAt(i) == '&' ? brut.indexOf(';', i) : -1;
      String lu = fin < 0 ? "" : reference(brut.substring(i + 1, fin));
      sortie.append(lu.isEmpty() ? String.valueOf(brut.charAt(i)) : lu);
      i = lu.isEmpty() ? i + 1 : fin + 1;
    }
    return sortie.toString();
  }

  private static String reference(String nom) {
    if (!nom.startsWith("#")) {
      return ENTITIES.getOrDefault(nom, "");
    }
    boolean hexa = nom.startsWith("#x");
    try {
      int code = Integer.parseInt(nom.substring(hexa ? 2 : 1), hexa ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
