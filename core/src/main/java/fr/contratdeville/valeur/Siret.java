package fr.contratdeville.valeur;

/**
 * A SIRET number: the SIREN of an entity and the five digits of one of its establishments, with a
 * Luhn key over the fourteen (INSEE). The establishments of La Poste (SIREN 356000000) have a sum
 * of digits that is a multiple of five instead, all but its head office.
 *
 * @param chiffres the fourteen digits
 */
public record Siret(String chiffres) implements NotABean, Comparable<Siret> {

  private static final String SIEGE_DE_LA_POSTE = "35600000000048";

  /**
   * Checks the digits and their keys.
   *
   * @param chiffres the fourteen digits
   * @throws ValeurInvalideException if they are not fourteen digits with a valid key
   */
  public Siret {
    ValeurInvalideException.exiger(
        chiffres.matches("[0-9]{14}") && cle(chiffres),
        "Siret",
        chiffres,
        "fourteen digits with a valid key");
  }

  /**
   * Reads the fourteen digits.
   *
   * @param texte the digits, without spaces
   * @return the number
   * @throws ValeurInvalideException if they are not fourteen digits with a valid key
   */
  public static Siret parse(String texte) {
    return new Siret(texte);
  }

  private static boolean cle(String chiffres) {
    if (chiffres.startsWith(Siren.LA_POSTE) && !chiffres.equals(SIEGE_DE_LA_POSTE)) {
      return chiffres.chars().map(c -> c - '0').sum() % 5 == 0;
    }
    return Siren.cle(chiffres.substring(0, 9)) && Siren.luhn(chiffres);
  }

  /** {@return the legal entity that the establishment belongs to} */
  public Siren siren() {
    return new Siren(chiffres.substring(0, 9));
  }

  @Override
  public int compareTo(Siret autre) {
    return chiffres.compareTo(autre.chiffres);
  }

  @Override
  public String toString() {
    return chiffres;
  }
}
