package fr.contratdeville.valeur;

import fr.contratdeville.interne.Orthographe;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spelling of a name, without what town halls do not agree on: case, accents, ligatures,
 * apostrophes, hyphens, spaces and other punctuation. {@code "État"}, {@code "ETAT"} and
 * {@code "etat"} are one graphie, so are {@code "VILLE - DCESS"} and {@code "Ville -DCESS"},
 * {@code "P 147"} and {@code "P147"}.
 *
 * <p>Letters, digits and the plus sign ({@code FSE+} is not {@code FSE}) are all that counts; a
 * text that has none is compared as it is. Nothing else is guessed: no word is dropped, no
 * abbreviation opened.
 *
 * @param cle the text to compare: lower case letters and digits without anything between them
 */
public record Graphie(String cle) implements NotABean, Comparable<Graphie> {

  /** A word: letters, or digits, so that {@code CD30} is two. */
  private static final Pattern MOT = Pattern.compile("[\\p{L}+]+|\\p{N}+");

  /**
   * Checks that {@link #of} makes such keys.
   *
   * @param cle the text to compare: lower case letters and digits without anything between them
   * @throws ValeurInvalideException if it would make another one of this text
   */
  public Graphie {
    ValeurInvalideException.exiger(
        cle.equals(reduire(cle)), "Graphie", cle, "what Graphie.of makes of a text");
  }

  /**
   * {@return the graphie of a text}
   *
   * @param texte a name as printed
   */
  public static Graphie of(String texte) {
    return new Graphie(reduire(texte));
  }

  /**
   * Lists the graphies of the beginnings of a text, by whole words. {@code "Caf du Gard"} begins by
   * {@code Caf du}, then by {@code Caf}; the text itself is no beginning.
   *
   * @param texte a name as printed
   * @param longueur the longest that is asked for, in characters of its {@link #cle()}
   * @return the beginnings, the longest first
   */
  public static List<Graphie> debuts(String texte, int longueur) {
    StringBuilder debut = new StringBuilder();
    List<Graphie> debuts = new ArrayList<>();
    Matcher mot = MOT.matcher(Orthographe.simplifier(texte));
    while (mot.find() && debut.length() <= longueur) {
      if (debut.length() > 0) {
        debuts.add(0, new Graphie(debut.toString()));
      }
      debut.append(mot.group());
    }
    return List.copyOf(debuts);
  }

  private static String reduire(String texte) {
    String cle = Orthographe.cle(texte, "+").replace(" ", "");
    return cle.isEmpty() ? texte : cle;
  }

  @Override
  public int compareTo(Graphie autre) {
    return cle.compareTo(autre.cle);
  }

  @Override
  public String toString() {
    return cle;
  }
}
