package fr.contratdeville.valeur;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An age band in whole years, both bounds included: {@code 7..13}, {@code ..25}, {@code 50..}. The
 * bands of one document may leave holes or overlap.
 *
 * @param min the least age, if there is one
 * @param max the greatest age, if there is one
 */
public record TrancheAge(OptionalInt min, OptionalInt max) implements NotABean {

  private static final Pattern CANONIQUE =
      Pattern.compile("(0|[1-9]\\d{0,2})?\\.\\.(0|[1-9]\\d{0,2})?");

  /**
   * Checks that there is a bound and that bounds are ordered, from 0 to 150.
   *
   * @param min the least age, if there is one
   * @param max the greatest age, if there is one
   * @throws ValeurInvalideException if one of these does not hold
   */
  public TrancheAge {
    ValeurInvalideException.exiger(
        min.isPresent() || max.isPresent(), "TrancheAge", "..", "at least one bound");
    ValeurInvalideException.exiger(
        min.orElse(0) >= 0 && min.orElse(0) <= max.orElse(150) && max.orElse(150) <= 150,
        "TrancheAge",
        texte(min) + ".." + texte(max),
        "0 <= min <= max <= 150");
  }

  /**
   * {@return the ages between two bounds, both included}
   *
   * @param min 0 or more
   * @param max not less than {@code min}, at most 150
   * @throws ValeurInvalideException if one is out of range
   */
  public static TrancheAge entre(int min, int max) {
    return new TrancheAge(OptionalInt.of(min), OptionalInt.of(max));
  }

  /**
   * {@return the ages from {@code min} on: "plus de 50 ans" is {@code desAge(51)}}
   *
   * @param min 0 to 150
   * @throws ValeurInvalideException if it is out of range
   */
  public static TrancheAge desAge(int min) {
    return new TrancheAge(OptionalInt.of(min), OptionalInt.empty());
  }

  /**
   * {@return the ages up to and with {@code max}: "under 26" is {@code jusqua(25)}}
   *
   * @param max 0 to 150
   * @throws ValeurInvalideException if it is out of range
   */
  public static TrancheAge jusqua(int max) {
    return new TrancheAge(OptionalInt.empty(), OptionalInt.of(max));
  }

  /**
   * Reads the text that {@link #toString} writes: {@code 7..13}, {@code ..25}, {@code 50..}.
   *
   * @param texte the canonical text
   * @return the band
   * @throws ValeurInvalideException for any other text
   */
  public static TrancheAge parse(String texte) {
    Matcher m = CANONIQUE.matcher(texte);
    ValeurInvalideException.exiger(
        m.matches(), "TrancheAge", texte, "an age band such as 7..13, ..25 or 50..");
    return new TrancheAge(borne(m.group(1)), borne(m.group(2)));
  }

  private static OptionalInt borne(@Nullable String chiffres) {
    return chiffres == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(chiffres));
  }

  /**
   * {@return whether an age is in the band}
   *
   * @param age in whole years
   */
  public boolean contient(int age) {
    return age >= min.orElse(0) && age <= max.orElse(Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return texte(min) + ".." + texte(max);
  }

  private static String texte(OptionalInt borne) {
    return borne.isPresent() ? Integer.toString(borne.getAsInt()) : "";
  }
}
