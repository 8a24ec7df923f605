package fr.contratdeville.tableaux.reconnaissance.contrat;

import java.util.regex.Pattern;

/**
 * The number of an account of subsidies or other income (74, 75) before the name of who pays, as
 * the budget of a form prints it: {@code 74 – CAF}, {@code 7478 Conseil départemental}.
 */
final class NumeroDeCompte {
  private static final Pattern COMPTE =
      Pattern.compile("^(?:c(?:om)?pte\\.? )?7[45][0-9]{0,3}\\s*[-–—:.]?\\s+(?=\\p{L})");

  private NumeroDeCompte() {}

  /** A name without the number of an account. */
  static String sans(String nom) {
    return COMPTE.matcher(nom).replaceFirst("");
  }
}
