package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row whose cells from one column on are moved by one.
 *
 * @param rangee the row after the move
 * @param deplacees the cells that were moved, as they stand, and the columns that they go to
 */
record Deplacee(Rangee rangee, Map<Cellule, Integer> deplacees) {
  /** All moves of a row that keep its cells under headings, each a different row. */
  static List<Deplacee> toutes(Rangee rangee, SommesDeRangee sommes) {
    List<Deplacee> toutes = new ArrayList<>();
    for (Cellule depuis : rangee.cellules()) {
      for (int pas : new int[] {-1, 1}) {
        boolean libre = pas > 0 || rangee.cellule(depuis.colonne() - 1).isEmpty();
        Deplacee deplacee = of(rangee, depuis.colonne(), pas);
        boolean dessous = deplacee.deplacees.values().stream().allMatch(sommes::aUnTitre);
        if (libre && dessous) {
          toutes.add(deplacee);
        }
      }
    }
    return toutes;
  }

  private static Deplacee of(Rangee rangee, int depuis, int pas) {
    Map<Cellule, Integer> deplacees = new LinkedHashMap<>();
    List<Cellule> cellules = new ArrayList<>();
    for (Cellule cellule : rangee.cellules()) {
      boolean bouge = cellule.colonne() >= depuis;
      int colonne = cellule.colonne() + (bouge ? pas : 0);
      if (bouge) {
        deplacees.put(cellule, colonne);
      }
      cellules.add(
          bouge && colonne > 0
              ? cellule.withReference(Reference.of(cellule.ligne(), colonne))
              : cellule);
    }
    return new Deplacee(rangee.withCellules(cellules), deplacees);
  }

  /** Whether the cells stand too far to the right. */
  boolean versLaDroite() {
    return deplacees.entrySet().stream().anyMatch(e -> e.getValue() < e.getKey().colonne());
  }
}
