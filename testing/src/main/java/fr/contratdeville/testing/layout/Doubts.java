package fr.contratdeville.testing.layout;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Optional;

/** Tells what the doubts of a reader name. */
final class Doubts {
  private Doubts() {}

  /** Whether one of the doubts names a cell, its row, its column, or all of its sheet. */
  static boolean name(List<Constat> doubts, GridPlace cell) {
    return doubts.stream().anyMatch(d -> names(d, cell));
  }

  private static boolean names(Constat doubt, GridPlace cell) {
    boolean layout = !doubt.id().startsWith("CV-AMT");
    return doubt.cellules().stream().anyMatch(p -> covers(p, cell, layout));
  }

  /** @param lines whether a place stands for all its row and column */
  private static boolean covers(Emplacement place, GridPlace cell, boolean lines) {
    if (place instanceof Emplacement.Feuille f) {
      return f.nom().equals(cell.sheet());
    } else if (place instanceof Emplacement.Plage p) {
      boolean row = p.debut().ligne() <= cell.row() && cell.row() <= p.fin().ligne();
      boolean column =
          p.debut().colonne() <= cell.column() && cell.column() <= p.fin().colonne();
      return p.debut().feuille().nom().equals(cell.sheet())
          && (lines ? row || column : row && column);
    } else if (place instanceof Emplacement.Cellule c) {
      boolean row = c.ligne() == cell.row();
      boolean column = c.colonne() == cell.column();
      return c.feuille().nom().equals(cell.sheet()) && (lines ? row || column : row && column);
    }
    return place instanceof Emplacement.Fichier;
  }

  /** Whether a place is this cell, or a range that holds it. */
  static boolean isAt(Emplacement place, GridPlace cell) {
    return (place instanceof Emplacement.Cellule || place instanceof Emplacement.Plage)
        && covers(place, cell, false);
  }

  /** The cell that a place stands for; empty if it is none. */
  static Optional<GridPlace> place(Emplacement place) {
    if (place instanceof Emplacement.Plage p) {
      return place(p.debut());
    }
    return place instanceof Emplacement.Cellule c
        ? Optional.of(new GridPlace(c.feuille().nom(), c.ligne(), c.colonne()))
        : Optional.empty();
  }
}
