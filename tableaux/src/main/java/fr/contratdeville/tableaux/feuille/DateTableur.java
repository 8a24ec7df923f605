package fr.contratdeville.tableaux.feuille;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates as spreadsheets keep them: a number of days and a fraction of a day, in one of two systems.
 *
 * <p>The 1900 system counts a 29 February 1900 that never was (day 60): that number is no date
 * here, and the days before it are one closer to the origin. In that system numbers below 1 are
 * times of no day. The 1904 system starts on 1 January 1904, which is its day 0. Times are rounded
 * to the millisecond, which binary noise does not reach.
 */
public final class DateTableur {

  private static final LocalDate ORIGINE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate ORIGINE_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate FIN = LocalDate.of(9999, 12, 31);
  private static final int JOUR_FICTIF = 60;
  private static final BigDecimal MILLIS_PAR_JOUR = BigDecimal.valueOf(86_400_000L);

  private DateTableur() {}

  /**
   * The moment that a number denotes; empty if it is before the origin, after 9999 or on the day
   * that never was.
   *
   * @param numero a number of days and a fraction of a day
   * @param depuis1904 whether the workbook counts in the 1904 system
   */
  public static Optional<LocalDateTime> dateHeure(BigDecimal numero, boolean depuis1904) {
    if (numero.signum() < 0 || numero.precision() - numero.scale() > 8) {
      return Optional.empty();
    }
    long millis = millis(numero);
    long jour = Math.floorDiv(millis, MILLIS_PAR_JOUR.longValue());
    if (!depuis1904 && (jour < 1 || jour == JOUR_FICTIF)) {
      return Optional.empty();
    }
    LocalDate date = depuis1904
        ? ORIGINE_1904.plusDays(jour)
        : ORIGINE_1900.plusDays(jour < JOUR_FICTIF ? jour + 1 : jour);
    return date.isAfter(FIN) ? Optional.empty() : Optional.of(date.atTime(heure(millis)));
  }

  /**
   * The time of day that the fraction of a number of days denotes; empty if the number is negative
   * or has more than 8 digits before the point.
   */
  public static Optional<LocalTime> heure(BigDecimal numero) {
    return numero.signum() < 0 || numero.precision() - numero.scale() > 8
        ? Optional.empty()
        : Optional.of(heure(millis(numero)));
  }

  /**
   * The number of days that denotes a moment; empty if the system cannot count it.
   *
   * @param depuis1904 whether the workbook counts in the 1904 system
   */
  public static Optional<BigDecimal> numero(LocalDateTime moment, boolean depuis1904) {
    LocalDate date = moment.toLocalDate();
    long jours = ChronoUnit.DAYS.between(depuis1904 ? ORIGINE_1904 : ORIGINE_1900, date);
    if (!depuis1904 && jours <= JOUR_FICTIF) {
      jours--;
    }
    if (jours < (depuis1904 ? 0 : 1) || date.isAfter(FIN)) {
      return Optional.empty();
    }
    return Optional.of(BigDecimal.valueOf(jours).add(fraction(moment.toLocalTime())));
  }

  /**
   * The number of days that denotes a date or a time in ISO 8601, as cells of type {@code d} hold
   * it; an offset is left out. Empty if the text is neither, or the system cannot count the date.
   *
   * @param depuis1904 whether the workbook counts in the 1904 system
   */
  public static Optional<BigDecimal> numeroIso(String iso, boolean depuis1904) {
    try {
      String texte = iso.strip();
      if (texte.startsWith("T") || texte.indexOf('-') < 0) {
        return Optional.of(
            fraction(LocalTime.parse(texte.startsWith("T") ? texte.substring(1) : texte)));
      }
      if (texte.indexOf('T') < 0) {
        return numero(LocalDate.parse(texte).atStartOfDay(), depuis1904);
      }
      boolean decalage = texte.endsWith("Z")
          || texte.indexOf('+') > 0
          || texte.lastIndexOf('-') > texte.indexOf('T');
      return numero(
          decalage ? OffsetDateTime.parse(texte).toLocalDateTime() : LocalDateTime.parse(texte),
          depuis1904);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal fraction(LocalTime heure) {
    BigDecimal millis = BigDecimal.valueOf(heure.toNanoOfDay() / 1_000_000);
    return millis.divide(MILLIS_PAR_JOUR, MathContext.DECIMAL64);
  }

  private static long millis(BigDecimal numero) {
    return numero.multiply(MILLIS_PAR_JOUR).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static LocalTime heure(long millis) {
    return LocalTime.ofNanoOfDay(Math.floorMod(millis, MILLIS_PAR_JOUR.longValue()) * 1_000_000);
  }
}
