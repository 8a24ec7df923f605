package fr.contratdeville.valeur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An amount in euros, exact to the cent; it may be negative (a reversement).
 *
 * <p>Nothing here rounds: an amount with more than two decimals is refused, and a sum that leaves
 * the range of {@code long} cents throws.
 *
 * @param centimes the amount in cents
 */
public record Montant(long centimes) implements Quantite, Comparable<Montant> {

  public static final Montant ZERO = new Montant(0);

  private static final Pattern CANONIQUE =
      Pattern.compile("(?!-0\\.00)-?(0|[1-9]\\d{0,16})\\.\\d{2}");

  /**
   * @param euros a whole number of euros
   * @throws ArithmeticException if the cents do not fit a {@code long}
   */
  public static Montant of(long euros) {
    return new Montant(Math.multiplyExact(euros, 100L));
  }

  /**
   * @throws ValeurInvalideException if {@code euros} has more than two significant decimals or does
   *     not fit
   */
  public static Montant of(BigDecimal euros) {
    // 1e1000000000 is a short text: its size is known before its digits are laid out.
    long entiers = (long) euros.precision() - euros.scale();
    try {
      if (euros.signum() == 0) {
        return ZERO;
      }
      if (entiers >= -1 && entiers <= 17) {
        return new Montant(
            euros.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
      }
    } catch (ArithmeticException e) {
      // Refused below, as all that does not fit.
    }
    throw new ValeurInvalideException(
        "Montant", euros, "euros with at most two decimals, below 92e15");
  }

  public static Montant ofCentimes(long centimes) {
    return new Montant(centimes);
  }

  /** The sum of all; zero for none. */
  public static Montant somme(Iterable<Montant> montants) {
    long centimes = 0;
    for (Montant montant : montants) {
      centimes = Math.addExact(centimes, montant.centimes);
    }
    return new Montant(centimes);
  }

  /**
   * Reads what {@link #toString} writes: {@code "324489.00"}.
   *
   * @throws ValeurInvalideException for any other text
   */
  public static Montant parse(String texte) {
    ValeurInvalideException.exiger(
        estCanonique(texte), "Montant", texte, "an amount such as 1234.50");
    return of(new BigDecimal(texte));
  }

  static boolean estCanonique(String texte) {
    return CANONIQUE.matcher(texte).matches();
  }

  /** The amount in euros, with two decimals. */
  public BigDecimal euros() {
    return BigDecimal.valueOf(centimes, 2);
  }

  public Montant plus(Montant autre) {
    return new Montant(Math.addExact(centimes, autre.centimes));
  }

  public Montant minus(Montant autre) {
    return new Montant(Math.subtractExact(centimes, autre.centimes));
  }

  public Montant negated() {
    return new Montant(Math.negateExact(centimes));
  }

  public Montant abs() {
    return centimes < 0 ? negated() : this;
  }

  public boolean isZero() {
    return centimes == 0;
  }

  public boolean isNegative() {
    return centimes < 0;
  }

  @Override
  public int compareTo(Montant autre) {
    return Long.compare(centimes, autre.centimes);
  }

  /** The canonical text: euros, a point, two decimals, no grouping. */
  @Override
  public String toString() {
    return euros().toPlainString();
  }
}
