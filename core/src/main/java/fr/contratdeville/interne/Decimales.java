package fr.contratdeville.interne;

import fr.contratdeville.valeur.Message;

/**
 * The decimals of the amounts of one text: two in each of them, or none. {@code 4 846 €} beside
 * {@code 12,50 €} becomes {@code 4 846,00 €}. What stands between quotes is left as it is, being
 * the words of a document.
 */
public final class Decimales {
  private static final char INSECABLE = '\u00A0';

  private Decimales() {}

  /**
   * {@return whether an amount of a text is printed with decimals}
   *
   * @param texte a text that {@link Phrase} made
   */
  public static boolean sontDans(Message texte) {
    String fr = texte.fr();
    for (int euro = suivant(fr, 0); euro >= 0; euro = suivant(fr, euro + 1)) {
      if (aDecimales(fr, euro - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return a text in which all amounts have decimals}
   *
   * @param texte a text that {@link Phrase} made
   */
  public static Message ajouter(Message texte) {
    return Message.of(ajouter(texte.fr(), ",00"), ajouter(texte.en(), ".00"));
  }

  private static String ajouter(String texte, String decimales) {
    StringBuilder sortie = new StringBuilder();
    int fait = 0;
    for (int euro = suivant(texte, 0); euro >= 0; euro = suivant(texte, euro + 1)) {
      int fin = euro - 1;
      if (fin > 0 && estChiffre(texte.charAt(fin - 1)) && !aDecimales(texte, fin)) {
        sortie.append(texte, fait, fin).append(decimales);
        fait = fin;
      }
    }
    return sortie.append(texte, fait, texte.length()).toString();
  }

  /** The next euro sign after a no-break space and outside of quotes; -1 if there is none. */
  private static int suivant(String texte, int debut) {
    for (int i = debut; i < texte.length(); i++) {
      char signe = texte.charAt(i);
      if (signe == '«' || signe == '“') {
        int fin = texte.indexOf(signe == '«' ? '»' : '”', i);
        if (fin < 0) {
          return -1;
        }
        i = fin;
      } else if (signe == '€' && i > 0 && texte.charAt(i - 1) == INSECABLE) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a figure that ends before an index ends with a sign and two digits. */
  private static boolean aDecimales(String texte, int fin) {
    return fin >= 4
        && estChiffre(texte.charAt(fin - 1))
        && estChiffre(texte.charAt(fin - 2))
        && (texte.charAt(fin - 3) == ',' || texte.charAt(fin - 3) == '.')
        && estChiffre(texte.charAt(fin - 4));
  }

  private static boolean estChiffre(char signe) {
    return signe >= '0' && signe <= '9';
  }
}
