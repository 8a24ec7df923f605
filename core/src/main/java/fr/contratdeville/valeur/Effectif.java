package fr.contratdeville.valeur;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count as documents give it: exact ("49"), between bounds ("2 à 4", "supérieur à 30") or
 * approximate ("une quinzaine"). Counts are never negative.
 *
 * <p>The unit of the count (persons, households, sessions) and the printed words stand beside it,
 * on the noun that holds the count.
 *
 * @param min the least value, if there is one
 * @param max the greatest value, if there is one
 * @param approximatif whether the document says "about"
 */
public record Effectif(OptionalLong min, OptionalLong max, boolean approximatif)
    implements Quantite {

  private static final Pattern CANONIQUE =
      Pattern.compile("(~?)(?:(\\d{1,18})|(\\d{1,18})?\\.\\.(\\d{1,18})?)");

  /**
   * Checks that there is a bound, that none is negative or has more than 18 digits, and their
   * order.
   *
   * @param min the least value, if there is one
   * @param max the greatest value, if there is one
   * @param approximatif whether the document says "about"
   * @throws ValeurInvalideException if one of these does not hold
   */
  public Effectif {
    String bornes = bornes(min, max);
    ValeurInvalideException.exiger(
        min.isPresent() || max.isPresent(), "Effectif", bornes, "a count with at least one bound");
    ValeurInvalideException.exiger(
        min.orElse(0) >= 0 && max.orElse(0) >= 0, "Effectif", bornes, "a count of 0 or more");
    ValeurInvalideException.exiger(
        min.orElse(0) <= max.orElse(Long.MAX_VALUE), "Effectif", bornes, "min <= max");
    ValeurInvalideException.exiger(
        Math.max(min.orElse(0), max.orElse(0)) < 1_000_000_000_000_000_000L,
        "Effectif",
        bornes,
        "a count of at most 18 digits");
  }

  /**
   * {@return the count of exactly {@code nombre}}
   *
   * @param nombre 0 or more
   * @throws ValeurInvalideException if it is negative
   */
  public static Effectif of(long nombre) {
    return entre(nombre, nombre);
  }

  /**
   * {@return a count between two bounds, both included: "2 à 4"}
   *
   * @param min 0 or more
   * @param max not less than {@code min}
   * @throws ValeurInvalideException if {@code min} is negative or greater than {@code max}
   */
  public static Effectif entre(long min, long max) {
    return new Effectif(OptionalLong.of(min), OptionalLong.of(max), false);
  }

  /**
   * {@return a count with a lower bound alone: "supérieur à 30" is {@code auMoins(31)}}
   *
   * @param min 0 or more
   * @throws ValeurInvalideException if it is negative
   */
  public static Effectif auMoins(long min) {
    return new Effectif(OptionalLong.of(min), OptionalLong.empty(), false);
  }

  /**
   * {@return a count with an upper bound alone: "jusqu'à 10" is {@code auPlus(10)}}
   *
   * @param max 0 or more
   * @throws ValeurInvalideException if it is negative
   */
  public static Effectif auPlus(long max) {
    return new Effectif(OptionalLong.empty(), OptionalLong.of(max), false);
  }

  /**
   * {@return a count of about {@code nombre}: "une quinzaine" is {@code environ(15)}}
   *
   * @param nombre 0 or more
   * @throws ValeurInvalideException if it is negative
   */
  public static Effectif environ(long nombre) {
    return new Effectif(OptionalLong.of(nombre), OptionalLong.of(nombre), true);
  }

  /**
   * Reads the text that {@link #toString} writes: {@code 49}, {@code 2..4}, {@code 31..},
   * {@code ..10}, {@code ~15}.
   *
   * @param texte the canonical text
   * @return the count
   * @throws ValeurInvalideException for any other text
   */
  public static Effectif parse(String texte) {
    Matcher m = CANONIQUE.matcher(texte);
    ValeurInvalideException.exiger(
        m.matches(), "Effectif", texte, "a count such as 49, 2..4, 31.. or ~15");
    boolean exact = m.group(2) != null;
    Effectif effectif = new Effectif(
        borne(m.group(exact ? 2 : 3)),
        borne(m.group(exact ? 2 : 4)),
        !m.group(1).isEmpty());
    // 007 and 5..5 are other texts for what is written 7 and 5.
    ValeurInvalideException.exiger(
        effectif.toString().equals(texte), "Effectif", texte, "the canonical text " + effectif);
    return effectif;
  }

  private static OptionalLong borne(@Nullable String chiffres) {
    return chiffres == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(chiffres));
  }

  /** {@return the single value; empty if the count is a range or approximate} */
  public OptionalLong exact() {
    return !approximatif && min.equals(max) ? min : OptionalLong.empty();
  }

  /**
   * {@return the sum of two counts: bounds add up, and it is approximate if one of them is}
   *
   * @param autre the count to add
   * @throws ArithmeticException if a bound does not fit
   */
  public Effectif plus(Effectif autre) {
    return new Effectif(
        somme(
            min.isPresent() ? min : OptionalLong.of(0),
            autre.min.isPresent() ? autre.min : OptionalLong.of(0)),
        somme(max, autre.max),
        approximatif || autre.approximatif);
  }

  private static OptionalLong somme(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent()
        ? OptionalLong.of(Math.addExact(a.getAsLong(), b.getAsLong()))
        : OptionalLong.empty();
  }

  /**
   * {@return whether {@code nombre} is compatible with this count; an approximate one excludes
   * nothing}
   *
   * @param nombre the number to compare
   */
  public boolean admet(long nombre) {
    return approximatif || (nombre >= min.orElse(0) && nombre <= max.orElse(Long.MAX_VALUE));
  }

  @Override
  public String toString() {
    return (approximatif ? "~" : "") + bornes(min, max);
  }

  private static String bornes(OptionalLong min, OptionalLong max) {
    return min.isPresent() && min.equals(max)
        ? Long.toString(min.getAsLong())
        : texte(min) + ".." + texte(max);
  }

  private static String texte(OptionalLong borne) {
    return borne.isPresent() ? Long.toString(borne.getAsLong()) : "";
  }
}
