package fr.contratdeville.io.xlsx.interne;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts compared without what people do not see: case, accents, kinds of spaces and apostrophes.
 */
public final class Normalise {
  private static final Pattern CESURE =
      Pattern.compile("(?<=\\p{L})[-\u2010\u00AD][^\\S\\r\\n]*+\\R\\s*+(?=\\p{L})");
  private static final Pattern INVISIBLES = Pattern.compile("\\p{Cf}+");
  private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{Nd}%€+]+");

  private Normalise() {}

  /**
   * Lower case words separated by single spaces, without accents or punctuation: {@code Intitulé de
   * l’action *} becomes {@code intitule de l action}.
   */
  public static String cle(String texte) {
    String sansCesure = CESURE.matcher(texte).replaceAll("");
    String visible = INVISIBLES.matcher(sansCesure).replaceAll("");
    return AUTRES.matcher(sansAccents(visible)).replaceAll(" ").strip();
  }

  /** The text in lower case and without accents. */
  public static String sansAccents(String texte) {
    String decompose = Normalizer.normalize(texte, Normalizer.Form.NFKD);
    return ACCENTS.matcher(decompose).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The text with every run of white space as one space: line breaks of a cell do not matter. */
  public static String espaces(String texte) {
    return ESPACES.matcher(texte).replaceAll(" ").strip();
  }

  /** A heading in one line: a word cut at the end of a line is whole again. */
  public static String titre(String texte) {
    return espaces(CESURE.matcher(texte).replaceAll(""));
  }
}
