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
  private static final int ASCII = 128;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{Nd}%€+]+");

  private Normalise() {}

  /**
   * Lower case words separated by single spaces, without accents or punctuation: {@code Intitulé de
   * l’action *} becomes {@code intitule de l action}.
   */
  public static String cle(String texte) {
    if (estAscii(texte) && texte.indexOf('-') < 0) {
      return cleAscii(texte);
    }
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

  /** The same where nothing is cut, invisible or accented: most cells of a long table. */
  private static String cleAscii(String texte) {
    StringBuilder cle = new StringBuilder(texte.length());
    for (int i = 0; i < texte.length(); i++) {
      char c = Character.toLowerCase(texte.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '%' || c == '+') {
        cle.append(c);
      } else if (cle.length() > 0 && cle.charAt(cle.length() - 1) != ' ') {
        cle.append(' ');
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
