package fr.contratdeville.interne;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names, titles and headings as keys: two texts that people take for the same have one key. Every
 * comparison of texts in the library starts here.
 */
public final class Orthographe {
  private static final Pattern MARQUES = Pattern.compile("\\p{M}+");

  /** Whole sentences in one sign, which opened are 18 and 8 times as long; no other exceeds 6. */
  private static final Pattern PHRASES = Pattern.compile("[\uFDFA\uFDFB]");

  /** The shortest word whose ending may mark a plural: {@code bus} is no plural of {@code bu}. */
  private static final int PLURIEL = 4;

  private Orthographe() {}

  /**
   * {@return the text in lower case, without accents and with its ligatures opened: {@code « oeuvre
   * » d'ete} for {@code « Œuvre » d'ÉTÉ}} All other characters stay. So do all ligatures of a text
   * with a sign that stands for a sentence: no key is much longer than its text.
   *
   * @param texte the text
   */
  public static String simplifier(String texte) {
    if (estAscii(texte)) {
      return texte.toLowerCase(Locale.ROOT);
    }
    boolean phrases = PHRASES.matcher(texte).find();
    return MARQUES
        .matcher(Normalizer.normalize(texte, phrases ? Normalizer.Form.NFD : Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae");
  }

  /**
   * {@return the words of a {@linkplain #simplifier simplified} text, one space between them:
   * {@code ville dcess} for {@code VILLE -DCESS}; empty if there is no word} Letters and digits
   * make words, all other characters separate them.
   *
   * @param texte the text
   * @param gardes characters that count as letters, as the plus sign of {@code FSE+}
   */
  public static String cle(String texte, String gardes) {
    String simple = simplifier(texte);
    StringBuilder cle = new StringBuilder(simple.length());
    boolean entre = false;
    for (int i = 0; i < simple.length(); ) {
      int c = simple.codePointAt(i);
      i += Character.charCount(c);
      if (estDansUnMot(c) || gardes.indexOf(c) >= 0) {
        if (entre && cle.length() > 0) {
          cle.append(' ');
        }
        cle.appendCodePoint(c);
        entre = false;
      } else {
        entre = true;
      }
    }
    return cle.toString();
  }

  /**
   * {@return a word of a key without the {@code s} or {@code x} of its plural: {@code action}}
   *
   * @param mot a word of at least four letters; a shorter one stays as it is
   */
  public static String singulier(String mot) {
    return mot.length() >= PLURIEL && (mot.endsWith("s") || mot.endsWith("x"))
        ? mot.substring(0, mot.length() - 1)
        : mot;
  }

  /**
   * {@return a text and all that it becomes if one letter is taken out} Two texts that are one slip
   * apart (a letter missing, in excess or wrong, two neighbours swapped) have one of these in
   * common, so that a table of them finds the texts near another without comparing each with each.
   *
   * @param texte the text
   */
  public static Set<String> voisins(String texte) {
    Set<String> voisins = new LinkedHashSet<>();
    voisins.add(texte);
    for (int i = 0; i < texte.length(); i++) {
      voisins.add(texte.substring(0, i) + texte.substring(i + 1));
    }
    return voisins;
  }

  private static boolean estAscii(String texte) {
    for (int i = 0; i < texte.length(); i++) {
      if (texte.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** A letter or a number of any script, as {@code \p{L}} and {@code \p{N}}. */
  private static boolean estDansUnMot(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int genre = Character.getType(c);
    return genre == Character.LETTER_NUMBER || genre == Character.OTHER_NUMBER;
  }
}
