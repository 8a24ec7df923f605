package fr.contratdeville.valeur;

import fr.contratdeville.interne.Citation;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/**
 * Thrown when a value is asked for with parts that it cannot have; it names the field and the
 * refused value: {@code Montant: expected an amount such as 1234.50, got "1,5"}.
 *
 * <p>A reader turns it into a finding with its place: one bad row never hides the others.
 */
public final class ValeurInvalideException extends IllegalArgumentException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final String champ;
  private final String valeur;

  /**
   * Refuses one value.
   *
   * @param champ the field, as in {@code "Action.intitule"}; empty if it has no name
   * @param valeur the refused value, as text
   * @param attendu the kind of value that would have been accepted, as in {@code "a year such as
   *     2023"}
   */
  public ValeurInvalideException(String champ, Object valeur, String attendu) {
    super((champ.isEmpty() ? "" : champ + ": ") + "expected " + attendu + ", got \""
        + abrege(valeur) + "\"");
    this.champ = champ;
    this.valeur = String.valueOf(valeur);
  }

  /**
   * For the generated builders of nouns, which give names in an array; all others call
   * {@link #manquants}.
   *
   * @param manquants the names of the attributes that were never set
   */
  public ValeurInvalideException(String[] manquants) {
    super("missing: " + String.join(", ", manquants));
    this.champ = String.join(", ", manquants);
    this.valeur = "";
  }

  /**
   * For the generated implementations of nouns, which would throw it if two default values needed
   * each other.
   *
   * @param raison the whole message
   */
  public ValeurInvalideException(String raison) {
    super(raison);
    this.champ = "";
    this.valeur = "";
  }

  /**
   * Refuses a noun whose mandatory attributes were never set: {@code missing: nom, type}.
   *
   * @param attributs the names of these attributes
   * @return the exception to throw
   */
  public static ValeurInvalideException manquants(List<String> attributs) {
    return new ValeurInvalideException(attributs.toArray(new String[0]));
  }

  /**
   * Requires a text that holds something else than white space.
   *
   * @param champ the field, as in {@code "Action.intitule"}
   * @param texte the text to check
   * @return {@code texte}
   * @throws ValeurInvalideException if it is blank
   */
  public static String nonVide(String champ, String texte) {
    exiger(!texte.isBlank(), champ, texte, "a text that is not blank");
    return texte;
  }

  /**
   * Requires a condition on a value.
   *
   * @param condition whether the value is right
   * @param champ the field, as in {@code "Action.intitule"}; empty if it has no name
   * @param valeur the value, quoted if it is refused
   * @param attendu the kind of value that would have been accepted, as in {@code "a year such as
   *     2023"}
   * @throws ValeurInvalideException if {@code condition} is false
   */
  public static void exiger(boolean condition, String champ, Object valeur, String attendu) {
    if (!condition) {
      throw new ValeurInvalideException(champ, valeur, attendu);
    }
  }

  /**
   * {@return the field that was refused, as in {@code "Siret.chiffres"}; several names if
   * attributes are missing}
   */
  public String champ() {
    return champ;
  }

  /** {@return the refused value as text; empty if the attribute was missing} */
  public String valeur() {
    return valeur;
  }

  private static String abrege(Object valeur) {
    String texte =
        valeur instanceof Object[] tableau ? Arrays.toString(tableau) : String.valueOf(valeur);
    return Citation.of(texte);
  }
}
