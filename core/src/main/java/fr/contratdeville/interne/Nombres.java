package fr.contratdeville.interne;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as people read them: {@code 413 867,50} in French, {@code 413,867.50} in English. */
public final class Nombres {
  /** A narrow no-break space, the French thousands separator. */
  private static final char FINE = '\u202F';

  private Nombres() {}

  /**
   * {@return a figure with its decimals, unless they are all zero; nothing is rounded}
   *
   * @param nombre the figure
   * @param locale English for English, French for all others
   */
  public static String texte(BigDecimal nombre, Locale locale) {
    boolean anglais = "en".equals(locale.getLanguage());
    BigDecimal reduit = nombre.stripTrailingZeros();
    boolean entier = reduit.scale() <= 0;
    String chiffres =
        (entier ? reduit.setScale(0, RoundingMode.UNNECESSARY) : nombre).abs().toPlainString();
    int point = chiffres.indexOf('.');
    StringBuilder texte = new StringBuilder(point < 0 ? chiffres : chiffres.substring(0, point));
    for (int i = texte.length() - 3; i > 0; i -= 3) {
      texte.insert(i, anglais ? ',' : FINE);
    }
    if (point >= 0) {
      texte.append(anglais ? '.' : ',').append(chiffres, point + 1, chiffres.length());
    }
    return (nombre.signum() < 0 ? "-" : "") + texte;
  }

  /**
   * {@return a figure with a plus sign if it is positive, for gaps}
   *
   * @param nombre the figure
   * @param locale English for English, French for all others
   */
  public static String signe(BigDecimal nombre, Locale locale) {
    return (nombre.signum() > 0 ? "+" : "") + texte(nombre, locale);
  }
}
