package fr.contratdeville.tableaux.interne;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Texts compared without what people do not see: case, accents, kinds of spaces and apostrophes.
 */
public final class Normalise {
  private static final Pattern CESURE =
      Pattern.compile("(?<=\\p{L})[-\u2010\u00AD][^\\S\\r\\n]*+\\R\\s*+(?=\\p{L})");
  private static final Pattern INVISIBLES = Pattern.compile("\\p{Cf}+");
  private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final int ASCII = 128;
  /** Latin letters, accented or not, and what stands among them. */
  private static final int COURANTS = 0x180;

  private static final char CESURE_INVISIBLE = '\u00AD';
  /** Other characters of French texts, which all separate words. */
  private static final String SEPARATEURS = "\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u202F";

  private static final String LIGNES = "\n\r\u000B\u000C\u0085";
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{Nd}%€+]+");

  /** What each of them is in a key between two letters; a space for what separates words. */
  private static final String[] CLES = IntStream.range(0, COURANTS)
      .mapToObj(c -> cleExacte("x" + (char) c + "x"))
      .map(cle -> cle.substring(1, cle.length() - 1))
      .toArray(String[]::new);

  private Normalise() {}

  /**
   * Lower case words separated by single spaces, without accents or punctuation: {@code Intitulé de
   * l’action *} becomes {@code intitule de l action}.
   */
  public static String cle(String texte) {
    return estCourant(texte) ? cleCourante(texte) : cleExacte(texte);
  }

  /** The same for any text, one step after the other. */
  static String cleExacte(String texte) {
    String sansCesure = CESURE.matcher(texte).replaceAll("");
    String visible = INVISIBLES.matcher(sansCesure).replaceAll("");
    return AUTRES.matcher(sansAccents(visible)).replaceAll(" ").strip();
  }

  private static boolean estAscii(String texte) {
    for (int i = 0; i < texte.length(); i++) {
      if (texte.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Whether each character counts by itself, as in most cells of a long table. */
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

  /** The text in lower case and without accents. */
  public static String sansAccents(String texte) {
    if (estAscii(texte)) {
      return texte.toLowerCase(Locale.ROOT);
    }
    String decompose = Normalizer.normalize(texte, Normalizer.Form.NFKD);
    return ACCENTS.matcher(decompose).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The text with every run of white space as one space: line breaks of a cell do not matter. */
  public static String espaces(String texte) {
    return sontSimples(texte)
        ? texte.strip()
        : ESPACES.matcher(texte).replaceAll(" ").strip();
  }

  /** Whether all white space is single spaces: there is then nothing to look for. */
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

  /** A heading in one line, as people see it: a word cut at the end of a line is whole again. */
  public static String titre(String texte) {
    return espaces(INVISIBLES.matcher(CESURE.matcher(texte).replaceAll("")).replaceAll(""));
  }
}
