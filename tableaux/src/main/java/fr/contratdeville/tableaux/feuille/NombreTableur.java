package fr.contratdeville.tableaux.feuille;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers as spreadsheets keep and show them.
 *
 * <p>Producers write binary floating point with 17 digits: 0.1 + 0.2 is 0.30000000000000004 in the
 * file and 0.3 on the screen. The one rule here is that of the screen: a number is rounded, half
 * up, to 15 significant digits, which is what the IEEE format can hold for certain. A number
 * written with 15 digits or fewer is never changed.
 */
public final class NombreTableur {

  private static final MathContext AFFICHAGE = new MathContext(15, RoundingMode.HALF_UP);
  /** Longer than any number a producer writes, short enough for parsing to cost nothing. */
  private static final int LONGUEUR_MAX = 64;
  /** The powers of ten of a double: beyond, a spreadsheet shows an error. */
  private static final int EXPOSANT_MAX = 308;

  private NombreTableur() {}

  /**
   * The number exactly as written; empty if the text is no number or is out of the range of a
   * spreadsheet.
   */
  public static Optional<BigDecimal> tryParse(String texte) {
    String propre = texte.strip();
    if (propre.isEmpty() || propre.length() > LONGUEUR_MAX || !chiffresSeuls(propre)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(propre))
          .filter(NombreTableur::estPossible)
          .map(NombreTableur::canonique);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The number that the spreadsheet shows for this one: at most 15 significant digits. */
  public static BigDecimal round(BigDecimal exact) {
    return exact.precision() <= AFFICHAGE.getPrecision()
        ? exact
        : canonique(exact.round(AFFICHAGE));
  }

  /**
   * Removes the zeros that end a number after its point, and the power of ten of a number that is
   * short enough to write: equal numbers are then equal objects.
   */
  private static BigDecimal canonique(BigDecimal nombre) {
    if (nombre.scale() == 0) {
      return nombre;
    }
    BigDecimal court = nombre.signum() == 0 ? BigDecimal.ZERO : nombre.stripTrailingZeros();
    boolean puissance = court.scale() < 0 && court.precision() - court.scale() <= LONGUEUR_MAX;
    return puissance ? court.setScale(0) : court;
  }

  private static boolean estPossible(BigDecimal nombre) {
    long puissance = (long) nombre.precision() - nombre.scale() - 1;
    return nombre.signum() == 0 || Math.abs(puissance) <= EXPOSANT_MAX;
  }

  /** Digits of other scripts, which {@link BigDecimal} accepts, are text for a spreadsheet. */
  private static boolean chiffresSeuls(String texte) {
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
        return false;
      }
    }
    return true;
  }
}
