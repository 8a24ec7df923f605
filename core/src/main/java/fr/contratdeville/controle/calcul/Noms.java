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
