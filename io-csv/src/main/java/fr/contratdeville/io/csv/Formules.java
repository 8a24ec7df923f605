package fr.contratdeville.io.csv;

import java.util.regex.Pattern;

/**
 * Tells the texts that a spreadsheet takes for formulas when it opens a CSV, whatever quotation
 * marks stand around them (OWASP, "CSV Injection").
 */
final class Formules {
  /** The wide signs are what some input methods type, and what some spreadsheets take as well. */
  private static final String SIGNES = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NOMBRE = Pattern.compile("[+-]?\\d{1,40}(?:[.,]\\d{1,40})?");

  private Formules() {}

  static boolean estUne(String texte) {
    int debut = 0;
    while (debut < texte.length() && estInvisible(texte.charAt(debut))) {
      debut++;
    }
    boolean commande = debut > 0 && "\t\r\n".indexOf(texte.charAt(0)) >= 0;
    boolean signe = debut < texte.length() && SIGNES.indexOf(texte.charAt(debut)) >= 0;
    return (commande || signe) && !NOMBRE.matcher(texte).matches();
  }

  /** What programs may skip before they look at the first sign. */
  private static boolean estInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
