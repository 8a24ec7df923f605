package fr.contratdeville.tableaux.interne;

import fr.contratdeville.interne.Orthographe;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Texts of cells as keys and as headings, compared without what people do not see: case, accents,
 * hyphens at the end of a line, kinds of spaces and apostrophes.
 */
public final class Normalise {
  private static final Pattern CESURE =
      Pattern.compile("(?<=\\p{L})[-\u2010\u00AD][^\\S\\r\\n]*+\\R\\s*+(?=\\p{L})");
  private static final Pattern INVISIBLES = Pattern.compile("\\p{Cf}+");
  /** Digits above and below the line are notes or units, and none of the number before them. */
  private static final Pattern HORS_LIGNE = Pattern.compile("[⁰¹²³⁴-⁹₀-₉]+");

  private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
  /** Unlike {@link Orthographe#cle}, which keeps a bullet such as ❶: it is no part of a heading. */
  private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{Nd}%€+]+");

  /** Characters below this one are Latin letters, accented or not, digits and common signs. */
  private static final int COURANTS = 0x180;

  private static final char CESURE_INVISIBLE = '\u00AD';
  /** Other characters of French texts, which all separate words. */
  private static final String SEPARATEURS = "\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u202F";

  private static final String EXPOSANTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String LIGNES = "\n\r\u000B\u000C\u0085";

  /**
   * For each common character: what it becomes in a key between two letters, or a space if it
   * separates words. Worked out by {@link #cleExacte}, so that no character has two definitions.
   */
  private static final String[] CLES = IntStream.range(0, COURANTS)
      .mapToObj(c -> cleExacte("x" + (char) c + "x"))
      .map(cle -> cle.substring(1, cle.length() - 1))
      .toArray(String[]::new);

  private Normalise() {}

  /**
   * Lower case words separated by single spaces, without accents or punctuation: {@code Intitulé de
   * l’action *} becomes {@code intitule de l action}. Percent, plus and euro signs count as
   * letters.
   */
  public static String cle(String texte) {
    return estCourant(texte) ? cleCourante(texte) : cleExacte(texte);
  }

  /** The key of any text, one rule after the other; {@link #cle} is faster for common texts. */
  static String cleExacte(String texte) {
    return AUTRES
        .matcher(Orthographe.simplifier(HORS_LIGNE.matcher(visible(texte)).replaceAll(" ")))
        .replaceAll(" ")
        .strip();
  }

  /** Whether each character has its key whatever stands beside it, as in most cells of a table. */
  private static boolean estCourant(String texte) {
    boolean trait = false;
    boolean ligne = false;
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      if (c == CESURE_INVISIBLE || (c >= COURANTS && SEPARATEURS.indexOf(c) < 0)) {
        return false;
      }
      trait |= c == '-';
      ligne |= LIGNES.indexOf(c) >= 0;
    }
    return !trait || !ligne;
  }

  private static String cleCourante(String texte) {
    StringBuilder cle = new StringBuilder(texte.length());
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      String lettres = c < COURANTS ? CLES[c] : " ";
      for (int j = 0; j < lettres.length(); j++) {
        char lettre = lettres.charAt(j);
        if (lettre != ' ' || (cle.length() > 0 && cle.charAt(cle.length() - 1) != ' ')) {
          cle.append(lettre);
        }
      }
    }
    return cle.toString().strip();
  }

  /** The text in one line: each run of white space, line breaks included, is one space. */
  public static String espaces(String texte) {
    return sontSimples(texte)
        ? texte.strip()
        : ESPACES.matcher(texte).replaceAll(" ").strip();
  }

  /** Whether all white space of a text is single spaces, so that only its ends are to be cut. */
  private static boolean sontSimples(String texte) {
    char avant = 0;
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      boolean espace = c == ' ';
      if (espace ? avant == ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return false;
      }
      avant = c;
    }
    return true;
  }

  /**
   * A heading in one line, as people see it, without calls of note: a word cut at the end of a line
   * is whole again.
   */
  public static String titre(String texte) {
    return sansAppel(espaces(visible(texte)));
  }

  /** A heading without the call of note that ends it, but with the power of {@code m²}. */
  private static String sansAppel(String titre) {
    int fin = titre.length();
    while (fin > 0 && EXPOSANTS.indexOf(titre.charAt(fin - 1)) >= 0) {
      fin--;
    }
    boolean puissance = fin > 0 && Character.toLowerCase(titre.charAt(fin - 1)) == 'm';
    return puissance ? titre : titre.substring(0, fin).strip();
  }

  private static String visible(String texte) {
    return INVISIBLES.matcher(CESURE.matcher(texte).replaceAll("")).replaceAll("");
  }
}
