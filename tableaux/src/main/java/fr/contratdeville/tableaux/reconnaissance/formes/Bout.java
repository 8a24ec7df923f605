package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.Optional;

/**
 * A cell of a sheet, or the words of it that count: {@code Jardin} in {@code Action n° 1 : Jardin}.
 *
 * @param texte the words that count; empty for the whole cell
 */
record Bout(Cellule cellule, Optional<String> texte) {

  static Bout of(Cellule cellule) {
    return new Bout(cellule, Optional.empty());
  }

  static Bout of(Cellule cellule, String texte) {
    return new Bout(cellule, Optional.of(texte));
  }

  /** The words that count, on one line. */
  String mots() {
    return texte.orElseGet(cellule::uneLigne);
  }

  /** The cell to put in this place of a turned grid. */
  Cellule en(Reference ou) {
    return texte
        .map(t -> Cellule.texte(ou.ligne(), ou.colonne(), t).withApparence(cellule.apparence()))
        .orElseGet(() -> cellule.withReference(ou));
  }
}
