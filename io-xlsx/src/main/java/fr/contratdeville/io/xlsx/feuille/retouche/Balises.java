package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.paquet.Entiers;

/** One tag as a text: its attributes read, set or added with all the rest left as it is. */
final class Balises {

  private Balises() {}

  static int debutNom(CharSequence balise) {
    return balise.length() > 1 && balise.charAt(1) == '/' ? 2 : 1;
  }

  static int finNom(CharSequence balise) {
    int i = debutNom(balise);
    while (i < balise.length() && !blanc(balise.charAt(i)) && "/>".indexOf(balise.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The tag that a piece of markup starts with. */
  static String premiere(String xml) {
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

  /** The value of an attribute, its references undone; empty when absent. */
  static String attribut(String balise, String nom) {
    int[] place = place(balise, nom);
    return place == null ? "" : Xml.lire(balise.substring(place[0], place[1]));
  }

  static int entier(String balise, String nom) {
    return Entiers.lire(attribut(balise, nom), 0);
  }

  /** The tag with this attribute, replaced where it was or else added at the end. */
  static String avec(String balise, String nom, String valeur) {
    int[] place = place(balise, nom);
    if (place != null) {
      return balise.substring(0, place[0]) + Xml.attribut(valeur) + balise.substring(place[1]);
    }
    int fin = balise.length() - (balise.endsWith("/>") ? 2 : 1);
    while (blanc(balise.charAt(fin - 1))) {
      fin--;
    }
    return balise.substring(0, fin) + " " + nom + "=\"" + Xml.attribut(valeur) + "\""
        + balise.substring(fin);
  }

  /** A tag that closed itself, left open. */
  static String ouverte(String seule) {
    return seule.endsWith("/>") ? seule.substring(0, seule.length() - 2) + ">" : seule;
  }

  /** From the first to after the last character of a value. */
  private static int @org.jspecify.annotations.Nullable [] place(String balise, String nom) {
    int i = finNom(balise);
    while (true) {
      i = blancs(balise, i);
      int debut = i;
      while (i < balise.length()
          && !blanc(balise.charAt(i))
          && "=/>".indexOf(balise.charAt(i)) < 0) {
        i++;
      }
      String lu = balise.substring(debut, i);
      i = blancs(balise, i);
      if (lu.isEmpty() || i >= balise.length() || balise.charAt(i) != '=') {
        return null;
      }
      i = blancs(balise, i + 1);
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

  private static int blancs(String texte, int debut) {
    int i = debut;
    while (i < texte.length() && blanc(texte.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean blanc(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
