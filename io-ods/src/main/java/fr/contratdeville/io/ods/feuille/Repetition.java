package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.List;

/** What a file writes once and says how often it stands there. */
final class Repetition {
  /** As many as a table has rows, or columns; more is a sheet that was filled to its end. */
  static final int LIGNES = 10_000;

  static final int COLONNES = 1_000;

  private Repetition() {}

  /** A cell in another place, with the formula that it has there too. */
  static Cellule cellule(Cellule cellule, int ligne, int colonne) {
    Cellule ailleurs = cellule.withReference(Reference.of(ligne, colonne));
    return cellule.calcul().map(ailleurs::withFormule).orElse(ailleurs);
  }

  /** A row further down. */
  static Rangee rangee(Rangee rangee, int ligne) {
    List<Cellule> cellules =
        rangee.cellules().stream().map(c -> cellule(c, ligne, c.colonne())).toList();
    return Rangee.of(ligne, rangee.masquee(), cellules).withNiveau(rangee.niveau());
  }
}
