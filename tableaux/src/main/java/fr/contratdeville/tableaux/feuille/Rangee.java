package fr.contratdeville.tableaux.feuille;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a sheet and those of its cells that hold something, from left to right. */
public final class Rangee {

  private final int ligne;
  private final boolean masquee;
  private final int niveau;
  private final List<Cellule> cellules;

  private Rangee(int ligne, boolean masquee, int niveau, List<Cellule> cellules) {
    this.ligne = ligne;
    this.masquee = masquee;
    this.niveau = niveau;
    this.cellules = cellules;
  }

  /**
   * A row of these cells, which may come in any order; of two in the same column the last one given
   * is kept.
   *
   * @param ligne the number of the row, from 1
   * @param masquee whether the spreadsheet does not show the row
   * @throws IllegalArgumentException if a cell is of another row
   */
  public static Rangee of(int ligne, boolean masquee, Collection<Cellule> cellules) {
    for (Cellule cellule : cellules) {
      if (cellule.ligne() != ligne) {
        throw new IllegalArgumentException(
            "Rangee: expected cells of row " + ligne + ", got " + cellule.reference());
      }
    }
    return new Rangee(ligne, masquee, 0, parColonne(cellules));
  }

  /** This row at a level of the outline of its sheet, 0 outside of any group. */
  public Rangee withNiveau(int niveau) {
    return niveau == this.niveau ? this : new Rangee(ligne, masquee, niveau, cellules);
  }

  /** This row with only these of its cells, given from left to right. */
  public Rangee withCellules(List<Cellule> quelques) {
    return new Rangee(ligne, masquee, niveau, List.copyOf(quelques));
  }

  private static List<Cellule> parColonne(Collection<Cellule> cellules) {
    Cellule[] triees = cellules.toArray(Cellule[]::new);
    Arrays.sort(triees, Comparator.comparingInt(Cellule::colonne));
    int gardees = 0;
    for (Cellule cellule : triees) {
      boolean encore = gardees > 0 && triees[gardees - 1].colonne() == cellule.colonne();
      triees[encore ? gardees - 1 : gardees++] = cellule;
    }
    return List.of(Arrays.copyOf(triees, gardees));
  }

  /** {@return the number of the row, from 1} */
  public int ligne() {
    return ligne;
  }

  /** Whether the spreadsheet does not show this row, by hand or because of a filter. */
  public boolean masquee() {
    return masquee;
  }

  /**
   * The level of the row in the outline of its sheet: 0 outside of any group, 1 for a row that the
   * first button folds away. A row of sums stands one level above its terms.
   */
  public int niveau() {
    return niveau;
  }

  /** The cells that hold something, from left to right. */
  public List<Cellule> cellules() {
    return cellules;
  }

  /** The cell in the column of this number, 1 for A; empty if nothing stands there. */
  public Optional<Cellule> cellule(int colonne) {
    int bas = 0;
    int haut = cellules.size() - 1;
    while (bas <= haut) {
      int milieu = (bas + haut) >>> 1;
      Cellule cellule = cellules.get(milieu);
      if (cellule.colonne() == colonne) {
        return Optional.of(cellule);
      }
      if (cellule.colonne() < colonne) {
        bas = milieu + 1;
      } else {
        haut = milieu - 1;
      }
    }
    return Optional.empty();
  }

  /** The text of a row that has no other cell; empty for any other row. */
  public Optional<Cellule> texteSeul() {
    return cellules.size() == 1 && cellules.get(0).genre() == Cellule.Genre.TEXTE
        ? Optional.of(cellules.get(0))
        : Optional.empty();
  }

  /** Whether the row has no cell. */
  public boolean estVide() {
    return cellules.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Rangee r
        && ligne == r.ligne
        && masquee == r.masquee
        && niveau == r.niveau
        && cellules.equals(r.cellules);
  }

  @Override
  public int hashCode() {
    return 31 * ligne + cellules.hashCode();
  }

  @Override
  public String toString() {
    return ligne + (masquee ? " (masquée) " : " ") + cellules;
  }
}
