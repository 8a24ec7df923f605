package fr.contratdeville.tableaux.reconnaissance.grille;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import java.util.Optional;

/** What cells say, as text. */
public final class Texte {

  private Texte() {}

  /** The text of a cell in one line; never empty for a cell of the grid. */
  public static String of(Cellule cellule) {
    return Normalise.espaces(imprime(cellule));
  }

  /** The exact text of a cell; its formula when it has no result. */
  public static String imprime(Cellule cellule) {
    return cellule.estSansResultat() ? "=" + cellule.formule().orElse("") : cellule.texte();
  }

  /** The text of a row that has no other cell. */
  public static Optional<Cellule> seul(Rangee rangee) {
    return Optional.of(rangee.cellules().get(0))
        .filter(c -> rangee.cellules().size() == 1 && c.genre() == Genre.TEXTE);
  }

  static boolean parle(Cellule cellule) {
    return cellule.genre() == Genre.VIDE
        ? cellule.estSansResultat()
        : cellule.genre() != Genre.TEXTE || !of(cellule).isEmpty();
  }
}
