package fr.contratdeville.valeur;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share in percent, with the decimals it was printed with: {@code 47%} and {@code 47.0%} are two
 * different statements, since the first claims half a point of precision and the second a
 * twentieth.
 *
 * @param pourcentage the percentage; its scale is the number of printed decimals, 0 to 6
 */
public record Part(BigDecimal pourcentage) implements Quantite, Comparable<Part> {

  /** The decimals of the shares that the library computes and shows, in percent. */
  public static final int DECIMALES_AFFICHEES = 1;

  private static final Pattern CANONIQUE =
      Pattern.compile("(?!-[0.]+%)-?(0|[1-9]\\d{0,11})(\\.\\d{1,6})?%");
  private static final BigDecimal CENT = BigDecimal.valueOf(100);

  /**
   * Checks the number of decimals and of digits.
   *
   * @param pourcentage the percentage; its scale is the number of printed decimals, 0 to 6
   * @throws ValeurInvalideException if there are more than 6 decimals, a negative scale, or more
   *     than 12 digits before the point
   */
  public Part {
    ValeurInvalideException.exiger(
        pourcentage.scale() >= 0
            && pourcentage.scale() <= 6
            && pourcentage.precision() - pourcentage.scale() <= 12,
        "Part",
        pourcentage,
        "a percentage with 0 to 6 decimals");
  }

  /**
   * {@return a whole percentage}
   *
   * @param pourcentage 47 for 47&nbsp;%
   */
  public static Part of(long pourcentage) {
    return new Part(BigDecimal.valueOf(pourcentage));
  }

  /**
   * {@return the share of {@code partie} in {@code total}, rounded half up}
   *
   * @param partie the amount that it is the share of
   * @param total the whole, not zero
   * @param decimales the decimals that are kept, 0 to 6
   * @throws ValeurInvalideException if {@code total} is zero, since a share of nothing has no value
   */
  public static Part of(Montant partie, Montant total, int decimales) {
    ValeurInvalideException.exiger(
        !total.isZero(), "Part.total", total, "a total that is not zero");
    ValeurInvalideException.exiger(
        decimales >= 0 && decimales <= 6, "Part.decimales", decimales, "0 to 6");
    return new Part(
        partie.euros().multiply(CENT).divide(total.euros(), decimales, RoundingMode.HALF_UP));
  }

  /**
   * {@return the share of {@code partie} in {@code total} as every table of the library shows it:
   * rounded by itself, half up, to {@link #DECIMALES_AFFICHEES} decimal} Equal amounts therefore
   * have equal shares, and the shares of a whole may add up to 99.9 or 100.1 %. It is empty if the
   * total is zero, or so small beside the part (amounts of both signs) that the share would pass a
   * million percent.
   *
   * @param partie the amount that it is the share of
   * @param total the whole
   */
  public static Optional<Part> affichee(Montant partie, Montant total) {
    return aDesParts(partie, total)
        ? Optional.of(of(partie, total, DECIMALES_AFFICHEES))
        : Optional.empty();
  }

  /** Whether the share means something: a total of zero has none, nor has one that is nearly so. */
  private static boolean aDesParts(Montant partie, Montant total) {
    return !total.isZero()
        && partie.euros().abs().compareTo(total.euros().abs().movePointRight(4)) <= 0;
  }

  /**
   * Reads the text that {@link #toString} writes: {@code "47%"}, {@code "4.65%"}.
   *
   * @param texte the canonical text
   * @return the share
   * @throws ValeurInvalideException for any other text
   */
  public static Part parse(String texte) {
    ValeurInvalideException.exiger(
        CANONIQUE.matcher(texte).matches(), "Part", texte, "a percentage such as 47% or 4.65%");
    return new Part(new BigDecimal(texte.substring(0, texte.length() - 1)));
  }

  /** {@return the number of printed decimals} */
  public int decimales() {
    return pourcentage.scale();
  }

  /**
   * {@return half a unit of the last printed digit, in percent: the largest gap that rounding alone
   * can explain}
   */
  public BigDecimal tolerance() {
    return new BigDecimal(BigInteger.valueOf(5), pourcentage.scale() + 1);
  }

  /**
   * {@return whether this is a greater percentage; printed precision does not count}
   *
   * @param autre the share to compare with
   */
  public boolean isGreaterThan(Part autre) {
    return pourcentage.compareTo(autre.pourcentage) > 0;
  }

  /**
   * {@return whether this is a smaller percentage; printed precision does not count}
   *
   * @param autre the share to compare with
   */
  public boolean isLessThan(Part autre) {
    return pourcentage.compareTo(autre.pourcentage) < 0;
  }

  /** Orders by value, then by printed precision. */
  @Override
  public int compareTo(Part autre) {
    int parValeur = pourcentage.compareTo(autre.pourcentage);
    return parValeur != 0 ? parValeur : Integer.compare(decimales(), autre.decimales());
  }

  @Override
  public String toString() {
    return pourcentage.toPlainString() + "%";
  }
}
