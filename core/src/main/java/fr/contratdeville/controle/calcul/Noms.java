package fr.contratdeville.controle.calcul;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names brought to one spelling, so that those that differ by habit alone meet in one bucket. */
public final class Noms {
  private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
  private static final Pattern AUTRES = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Noms() {}

  /**
   * Upper case, without accents, quotes, punctuation nor doubled spaces: {@code Région} and
   * {@code REGION} are {@code REGION}. Empty for a name without letters or digits.
   */
  public static String cle(String nom) {
    return estAscii(nom) ? ascii(nom) : autre(nom);
  }

  private static boolean estAscii(String nom) {
    for (int i = 0; i < nom.length(); i++) {
      if (nom.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** What {@link #autre} makes, for the names that need no table of characters: most of them. */
  private static String ascii(String nom) {
    StringBuilder cle = new StringBuilder(nom.length());
    for (int i = 0; i < nom.length(); i++) {
      char c = nom.charAt(i);
      boolean minuscule = c >= 'a' && c <= 'z';
      if (minuscule || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        cle.append(minuscule ? (char) (c - 'a' + 'A') : c);
      } else if (cle.length() > 0 && cle.charAt(cle.length() - 1) != ' ') {
        cle.append(' ');
      }
    }
    return cle.toString().strip();
  }

  private static String autre(String nom) {
    String ligatures =
        nom.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    String lettres = MARQUES
        .matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFKD))
        .replaceAll("")
        .toUpperCase(Locale.ROOT);
    return AUTRES.matcher(lettres).replaceAll(" ").strip();
  }

  /** The words of {@link #cle}. */
  public static List<String> mots(String nom) {
    String cle = cle(nom);
    return cle.isEmpty() ? List.of() : List.of(cle.split(" ", -1));
  }
}
