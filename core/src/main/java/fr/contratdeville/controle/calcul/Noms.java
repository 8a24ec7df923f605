package fr.contratdeville.controle.calcul;

import fr.contratdeville.interne.Orthographe;
import java.util.List;
import java.util.Locale;

/** Names brought to one spelling, so that those that differ by habit alone meet in one bucket. */
public final class Noms {
  private Noms() {}

  /**
   * Upper case, without accents, quotes, punctuation nor doubled spaces: {@code Région} and
   * {@code REGION} are {@code REGION}. Empty for a name without letters or digits.
   */
  public static String cle(String nom) {
    return Orthographe.cle(nom, "").toUpperCase(Locale.ROOT);
  }

  /** The words of {@link #cle}. */
  public static List<String> mots(String nom) {
    String cle = cle(nom);
    return cle.isEmpty() ? List.of() : List.of(cle.split(" ", -1));
  }
}
