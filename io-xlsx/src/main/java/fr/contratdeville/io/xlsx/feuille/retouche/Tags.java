package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.paquet.Integers;

/**
 * Reads, replaces and adds attributes of one tag, and leaves all its other characters as they are.
 */
final class Tags {

  private Tags() {}

  static int nameStart(CharSequence balise) {
    return balise.length() > 1 && balise.charAt(1) == '/' ? 2 : 1;
  }

  static int nameEnd(CharSequence balise) {
    int i = nameStart(balise);
    while (i < balise.length()
        && !isBlank(balise.charAt(i))
        && "/>".indexOf(balise.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The tag at the start of a piece of markup. */
  static String first(String xml) {
    char guillemet = 0;
    int i = 1;
    for (; xml.charAt(i) != '>' || guillemet != 0; i++) {
      char c = xml.charAt(i);
      if (guillemet == 0 && (c == '"' || c == '\'')) {
        guillemet = c;
      } else if (c == guillemet) {
        guillemet = 0;
      }
    }
    return xml.substring(0, i + 1);
  }

  /** The value of an attribute, its references undone; empty if absent. */
  static String attribute(String balise, String nom) {
    int[] place = valueRange(balise, nom);
    return place == null ? "" : Xml.unescape(balise.substring(place[0], place[1]));
  }

  static int integer(String balise, String nom) {
    return Integers.parse(attribute(balise, nom), 0);
  }

  /** The tag with this attribute, replaced in its place or else added at the end. */
  static String with(String balise, String nom, String valeur) {
    int[] place = valueRange(balise, nom);
    if (place != null) {
      return balise.substring(0, place[0]) + Xml.attribute(valeur) + balise.substring(place[1]);
    }
    int fin = balise.length() - (balise.endsWith("/>") ? 2 : 1);
    while (isBlank(balise.charAt(fin - 1))) {
      fin--;
    }
    return balise.substring(0, fin) + " " + nom + "=\"" + Xml.attribute(valeur) + "\""
        + balise.substring(fin);
  }

  /** The opening tag of a tag that closes itself; any other tag as it is. */
  static String opened(String seule) {
    return seule.endsWith("/>") ? seule.substring(0, seule.length() - 2) + ">" : seule;
  }

  /**
   * The range of a value in the tag, from its first character to after the last; null if absent.
   */
  private static int @org.jspecify.annotations.Nullable [] valueRange(String balise, String nom) {
    int i = nameEnd(balise);
    while (true) {
      i = skipBlanks(balise, i);
      int debut = i;
      while (i < balise.length()
          && !isBlank(balise.charAt(i))
          && "=/>".indexOf(balise.charAt(i)) < 0) {
        i++;
      }
      String lu = balise.substring(debut, i);
      i = skipBlanks(balise, i);
      if (lu.isEmpty() || i >= balise.length() || balise.charAt(i) != '=') {
        return null;
      }
      i = skipBlanks(balise, i + 1);
      int fin = i + 1 > balise.length() ? -1 : balise.indexOf(balise.charAt(i), i + 1);
      if (fin < 0) {
        return null;
      }
      if (lu.equals(nom)) {
        return new int[] {i + 1, fin};
      }
      i = fin + 1;
    }
  }

  private static int skipBlanks(String texte, int debut) {
    int i = debut;
    while (i < texte.length() && isBlank(texte.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
