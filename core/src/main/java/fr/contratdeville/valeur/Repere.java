package fr.contratdeville.valeur;

import java.util.List;
import java.util.Optional;

/**
 * The number that a document prints before a heading: {@code 1.3.10}, {@code 1.1.1.a}. It is unique
 * only inside one document and one level, and it sorts by numbers: {@code 1.3.10} after
 * {@code 1.3.9}.
 *
 * @param texte letters and digits in segments separated by points
 */
public record Repere(String texte) implements NotABean, Comparable<Repere> {

  /**
   * Checks the segments: 1 to 12, each of 1 to 18 letters or digits.
   *
   * @param texte letters and digits in segments separated by points
   * @throws ValeurInvalideException if the text is not made of such segments
   */
  public Repere {
    ValeurInvalideException.exiger(
        texte.matches("[\\p{L}\\p{Nd}]{1,18}(\\.[\\p{L}\\p{Nd}]{1,18}){0,11}"),
        "Repere",
        texte,
        "segments of letters or digits separated by points, as in 1.3.10 or 1.1.1.a");
  }

  /**
   * Reads a number of headings.
   *
   * @param texte segments separated by points
   * @return the same number as a value
   * @throws ValeurInvalideException if the text is not made of segments separated by points
   */
  public static Repere parse(String texte) {
    return new Repere(texte);
  }

  /**
   * {@return the texts between the points: {@code 1}, {@code 1} and {@code a} for {@code 1.1.a}}
   */
  public List<String> segments() {
    return List.of(texte.split("\\."));
  }

  /** {@return the number of segments: 1 for {@code 4}, 3 for {@code 4.2.1}} */
  public int niveau() {
    return segments().size();
  }

  /**
   * {@return the number of the heading above: {@code 4.2} for {@code 4.2.1}; empty for a top one}
   */
  public Optional<Repere> parent() {
    int point = texte.lastIndexOf('.');
    return point < 0 ? Optional.empty() : Optional.of(new Repere(texte.substring(0, point)));
  }

  /**
   * Orders segment by segment: numbers by value and before letters, a heading before those below
   * it.
   */
  @Override
  public int compareTo(Repere autre) {
    List<String> miens = segments();
    List<String> siens = autre.segments();
    for (int i = 0; i < Math.min(miens.size(), siens.size()); i++) {
      int ordre = comparer(miens.get(i), siens.get(i));
      if (ordre != 0) {
        return ordre;
      }
    }
    int longueur = Integer.compare(miens.size(), siens.size());
    return longueur != 0 ? longueur : texte.compareTo(autre.texte);
  }

  private static int comparer(String a, String b) {
    boolean chiffresA = a.matches("[0-9]+");
    boolean chiffresB = b.matches("[0-9]+");
    if (chiffresA && chiffresB) {
      return Long.compare(Long.parseLong(a), Long.parseLong(b));
    }
    return chiffresA == chiffresB ? a.compareTo(b) : Boolean.compare(chiffresB, chiffresA);
  }

  @Override
  public String toString() {
    return texte;
  }
}
