package fr.contratdeville.io.xlsx.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts compared without what people do not see: case, accents, kinds of spaces and apostrophes.
 */
final class Normalise {
  private static final Pattern CESURE =
      Pattern.compile("(?<=\\p{L})[-\u00AD]\\s*\\R\\s*(?=\\p{L})");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{Nd}%€+]+");

  private Normalise() {}

  /**
   * Lower case words separated by single spaces, without accents or punctuation: {@code Intitulé de
   * l’action *} becomes {@code intitule de l action}.
   */
  static String cle(String texte) {
    String sansCesure = CESURE.matcher(texte).replaceAll("");
    String decompose = Normalizer.normalize(sansCesure, Normalizer.Form.NFKD);
    String lettres = ACCENTS.matcher(decompose).replaceAll("");
    return AUTRES.matcher(lettres.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The text with every run of white space as one space: line breaks of a cell do not matter. */
  static String espaces(String texte) {
    return texte.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
