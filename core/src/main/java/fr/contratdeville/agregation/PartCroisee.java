package fr.contratdeville.agregation;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;

/**
 * A cell of a {@link Croisement} and its share in the row: how much of a structure's money comes
 * from one financeur.
 *
 * @param ligne the key of the row
 * @param colonne the key of the column
 * @param montant the sum of the known amounts of the cell
 * @param part its share in the known amounts of the row, {@linkplain Part#affichee as tables show
 *     it}
 * @param estComplet whether every line of the row has an amount; else the share is only as sure as
 *     what the document gives
 */
public record PartCroisee(Cle ligne, Cle colonne, Montant montant, Part part, boolean estComplet)
    implements NotABean {

  /** {@return the cell in French: {@code MAS : ETAT 10 000 €, 62,5 %}} */
  @Override
  public String toString() {
    return Phrase.of(
            "%s : %s %s, %s", "%s: %s %s, %s", ligne.libelle(), colonne.libelle(), montant, part)
        .toString();
  }
}
