package fr.contratdeville.valeur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in euros, exact to the cent; it may be negative (a reversement).
 *
 * <p>Nothing here rounds but {@link #dividedBy}: an amount with more than two decimals is refused,
 * and a sum that leaves the range of {@code long} cents throws.
 *
 * @param centimes the amount in cents
 */
public record Montant(long centimes) implements Quantite, Comparable<Montant> {

  /** 0.00 euros. */
  public static final Montant ZERO = new Montant(0);

  private static final Pattern CANONIQUE =
      Pattern.compile("(?!-0\\.00)-?(0|[1-9]\\d{0,16})\\.\\d{2}");

  /**
   * {@return an amount without cents}
   *
   * @param euros a whole number of euros
   * @throws ArithmeticException if the cents do not fit a {@code long}
   */
  public static Montant of(long euros) {
    return new Montant(Math.multiplyExact(euros, 100L));
  }

  /**
   * {@return an amount of euros and cents}
   *
   * @param euros at most two decimals other than zero
   * @throws ValeurInvalideException if {@code euros} has more of them or does not fit
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
      // It does not fit, and is refused below.
    }
    throw new ValeurInvalideException(
        "Montant", euros, "euros with at most two decimals, below 92e15");
  }

  /**
   * {@return an amount of cents}
   *
   * @param centimes the amount in cents
   */
  public static Montant ofCentimes(long centimes) {
    return new Montant(centimes);
  }

  /**
   * {@return the sum of all; zero if there are none}
   *
   * @param montants the amounts to add up
   * @throws ArithmeticException if the sum does not fit
   */
  public static Montant somme(Iterable<Montant> montants) {
    long centimes = 0;
    for (Montant montant : montants) {
      centimes = Math.addExact(centimes, montant.centimes);
    }
    return new Montant(centimes);
  }

  /**
   * Reads the text that {@link #toString} writes: {@code "324489.00"}.
   *
   * @param texte the canonical text
   * @return the amount
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

  /** {@return the amount in euros, with two decimals} */
  public BigDecimal euros() {
    return BigDecimal.valueOf(centimes, 2);
  }

  /**
   * {@return the sum of both}
   *
   * @param autre the amount to add
   * @throws ArithmeticException if it does not fit
   */
  public Montant plus(Montant autre) {
    return new Montant(Math.addExact(centimes, autre.centimes));
  }

  /**
   * {@return this amount less the other one}
   *
   * @param autre the amount to take off
   * @throws ArithmeticException if it does not fit
   */
  public Montant minus(Montant autre) {
    return new Montant(Math.subtractExact(centimes, autre.centimes));
  }

  /**
   * {@return the same amount with the other sign}
   *
   * @throws ArithmeticException if it does not fit
   */
  public Montant negated() {
    return new Montant(Math.negateExact(centimes));
  }

  /**
   * {@return the amount without its sign}
   *
   * @throws ArithmeticException if it does not fit
   */
  public Montant abs() {
    return centimes < 0 ? negated() : this;
  }

  /**
   * {@return this amount, so many times}
   *
   * @param fois how many times; it may be negative
   * @throws ArithmeticException if it does not fit
   */
  public Montant multipliedBy(long fois) {
    return new Montant(Math.multiplyExact(centimes, fois));
  }

  /**
   * {@return this amount in so many equal parts, each rounded half up to the cent} The parts may
   * therefore miss the whole by some cents: {@link fr.contratdeville.agregation.Repartition} shares
   * out what must not be lost.
   *
   * @param parts how many parts, 1 or more
   * @throws ValeurInvalideException if there are none
   */
  public Montant dividedBy(long parts) {
    ValeurInvalideException.exiger(parts > 0, "Montant.parts", parts, "1 part or more");
    return new Montant(BigDecimal.valueOf(centimes)
        .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
        .longValueExact());
  }

  /** {@return -1, 0 or 1 as this is below, equal to or above 0.00} */
  public int signum() {
    return Long.signum(centimes);
  }

  /** {@return whether this is above 0.00} */
  public boolean isPositive() {
    return centimes > 0;
  }

  /**
   * {@return whether this is more than the other amount}
   *
   * @param autre the amount to compare with
   */
  public boolean isGreaterThan(Montant autre) {
    return compareTo(autre) > 0;
  }

  /**
   * {@return whether this is less than the other amount}
   *
   * @param autre the amount to compare with
   */
  public boolean isLessThan(Montant autre) {
    return compareTo(autre) < 0;
  }

  /**
   * {@return whether this is more than a share of a total: 801 € are more than 80 % of 1 000 €} It
   * is compared exactly; no share is rounded.
   *
   * @param part the share, in percent
   * @param total the whole
   */
  public boolean isGreaterThan(Part part, Montant total) {
    return euros().movePointRight(2).compareTo(total.euros().multiply(part.pourcentage())) > 0;
  }

  /**
   * {@return the share of this in a total as every table shows it; empty if the total has no
   * shares}
   *
   * @param total the whole
   * @see Part#affichee
   */
  public Optional<Part> part(Montant total) {
    return Part.affichee(this, total);
  }

  /** {@return whether this is 0.00} */
  public boolean isZero() {
    return centimes == 0;
  }

  /** {@return whether this is below 0.00} */
  public boolean isNegative() {
    return centimes < 0;
  }

  @Override
  public int compareTo(Montant autre) {
    return Long.compare(centimes, autre.centimes);
  }

  /** {@return the canonical text: euros, a point, two decimals, no grouping} */
  @Override
  public String toString() {
    return euros().toPlainString();
  }
}
