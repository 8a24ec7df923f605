package fr.contratdeville.io.xlsx.feuille.paquet;

/** Whole numbers in attributes, which may be absent, absurd or billions. */
public final class Integers {

  private static final int DIGITS_MAX = 9;

  private Integers() {}

  /** A number of at most nine digits without sign, or {@code sinon}. */
  public static int parse(String texte, int sinon) {
    if (texte.isEmpty() || texte.length() > DIGITS_MAX) {
      return sinon;
    }
    int valeur = 0;
    for (int i = 0; i < texte.length(); i++) {
      int chiffre = texte.charAt(i) - '0';
      if (chiffre < 0 || chiffre > 9) {
        return sinon;
      }
      valeur = valeur * 10 + chiffre;
    }
    return valeur;
  }
}
