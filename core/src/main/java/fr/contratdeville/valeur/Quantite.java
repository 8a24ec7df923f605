package fr.contratdeville.valeur;

/**
 * A figure that a document prints: an amount, a share or a count.
 *
 * <p>The canonical texts never collide: an amount always has two decimals, a share ends with
 * {@code %}, a count has neither.
 */
public sealed interface Quantite extends NotABean permits Montant, Part, Effectif {

  /**
   * Reads the text that the {@code toString} of any quantity writes.
   *
   * @param texte the canonical text of an amount, a share or a count
   * @return the quantity
   * @throws ValeurInvalideException if the text is none of the three
   */
  static Quantite parse(String texte) {
    if (texte.endsWith("%")) {
      return Part.parse(texte);
    }
    return Montant.estCanonique(texte) ? Montant.parse(texte) : Effectif.parse(texte);
  }
}
