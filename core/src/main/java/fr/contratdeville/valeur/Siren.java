package fr.contratdeville.valeur;

/**
 * A SIREN number: nine digits that identify a legal entity, with a Luhn key (INSEE, répertoire
 * Sirene).
 *
 * @param chiffres the nine digits
 */
public record Siren(String chiffres) implements NotABean, Comparable<Siren> {

  /** The number of La Poste, whose establishments have a key of their own. */
  static final String LA_POSTE = "356000000";

  /**
   * Checks the digits and their key. Nine zeros, which have a valid key but stand for an unknown
   * number, are refused.
   *
   * @param chiffres the nine digits
   * @throws ValeurInvalideException if they are not nine digits with a valid key
   */
  public Siren {
    ValeurInvalideException.exiger(
        chiffres.matches("[0-9]{9}") && cle(chiffres),
        "Siren",
        chiffres,
        "nine digits with a valid key");
  }

  /**
   * Reads the nine digits.
   *
   * @param texte the digits, without spaces
   * @return the number
   * @throws ValeurInvalideException if they are not nine digits with a valid key
   */
  public static Siren parse(String texte) {
    return new Siren(texte);
  }

  /** Whether the key is valid; that of nine zeros is, but they stand for an unknown number. */
  static boolean cle(String chiffres) {
    return !chiffres.equals("000000000") && luhn(chiffres);
  }

  static boolean luhn(String chiffres) {
    int somme = 0;
    for (int i = 0; i < chiffres.length(); i++) {
      int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
      int pondere = i % 2 == 0 ? chiffre : 2 * chiffre;
      somme += pondere > 9 ? pondere - 9 : pondere;
    }
    return somme % 10 == 0;
  }

  @Override
  public int compareTo(Siren autre) {
    return chiffres.compareTo(autre.chiffres);
  }

  @Override
  public String toString() {
    return chiffres;
  }
}
