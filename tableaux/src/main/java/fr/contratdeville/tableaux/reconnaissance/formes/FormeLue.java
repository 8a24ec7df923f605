package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.Optional;

/**
 * A sheet whose layout is no plain table.
 *
 * @param nom the layout in a few words, such as {@code un bloc par action}
 * @param raison what shows it, and what is done with it
 * @param place the range of the sheet that is laid out so
 * @param plat the same cells as a plain table; empty if the layout is not read
 * @param supposee whether only sums show that its rows are actions: beside actions on other sheets
 *     it sums these up
 */
public record FormeLue(
    Message nom, Message raison, Emplacement place, Optional<MiseAPlat> plat, boolean supposee) {

  /** A layout whose words or labels tell what it holds. */
  FormeLue(Message nom, Message raison, Emplacement place, Optional<MiseAPlat> plat) {
    this(nom, raison, place, plat, false);
  }

  /** The range of a sheet in use, or the whole sheet if its cells are turned already. */
  static Emplacement place(Grille grille) {
    return grille
        .feuille()
        .dimension()
        .map(d -> (Emplacement) new Emplacement.Plage(
            grille.place().cellule(d.premiereLigne(), d.premiereColonne()),
            grille.place().cellule(d.derniereLigne(), d.derniereColonne())))
        .orElse(grille.place());
  }
}
