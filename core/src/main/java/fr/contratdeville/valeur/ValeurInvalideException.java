package fr.contratdeville.valeur;

import fr.contratdeville.interne.Citation;
import java.io.Serial;
import java.util.Arrays;
import java.util.Optional;

/**
 * Thrown when a value that cannot be built wrong is asked for with wrong parts; it names the field
 * and the value.
 *
 * <p>A reader turns it into a finding with its place: one bad row never hides the others.
 */
public final class ValeurInvalideException extends IllegalArgumentException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final String champ;
  private final String valeur;

  /**
   * @param champ the field, as in {@code "Action.intitule"}
   * @param valeur the refused value, as text
   * @param attendu what would have been accepted
   */
  public ValeurInvalideException(String champ, Object valeur, String attendu) {
    super(champ + " = \"" + abrege(valeur) + "\": " + attendu);
    this.champ = champ;
    this.valeur = String.valueOf(valeur);
  }

  /** The form that builders use for mandatory attributes that were never set. */
  public ValeurInvalideException(String... manquants) {
    super("missing: " + String.join(", ", manquants));
    this.champ = String.join(", ", manquants);
    this.valeur = "";
  }

  /**
   * Returns {@code texte} when it holds something else than white space.
   *
   * @throws ValeurInvalideException if it is blank
   */
  public static String nonVide(String champ, String texte) {
    exiger(!texte.isBlank(), champ, texte, "a text that is not blank");
    return texte;
  }

  /**
   * The same for a text that may be absent.
   *
   * @throws ValeurInvalideException if it is there and blank
   */
  public static void nonVide(String champ, Optional<String> texte) {
    texte.ifPresent(t -> nonVide(champ, t));
  }

  /** @throws ValeurInvalideException if {@code condition} is false */
  public static void exiger(boolean condition, String champ, Object valeur, String attendu) {
    if (!condition) {
      throw new ValeurInvalideException(champ, valeur, attendu);
    }
  }

  /**
   * The field that was refused, as in {@code "Siret.chiffres"}; several when attributes are
   * missing.
   */
  public String champ() {
    return champ;
  }

  /** The refused value as text; empty when the attribute was missing. */
  public String valeur() {
    return valeur;
  }

  private static String abrege(Object valeur) {
    String texte =
        valeur instanceof Object[] tableau ? Arrays.toString(tableau) : String.valueOf(valeur);
    return Citation.of(texte);
  }
}
