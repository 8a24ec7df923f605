package fr.contratdeville.tableaux.reconnaissance.sommes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The figures of a row that may be sums or terms of sums: all but blanks and zeros, in cents. */
public final class RangeeChiffree {
  private final int ligne;
  private final int[] colonnes;
  private final long[] centimes;

  private RangeeChiffree(int ligne, int[] colonnes, long[] centimes) {
    this.ligne = ligne;
    this.colonnes = colonnes;
    this.centimes = centimes;
  }

  /**
   * The figures of a row.
   *
   * @param cellules cells of the row, from left to right
   * @param lecture the amount of a cell in the unit of its column
   */
  public static RangeeChiffree of(
      int ligne, List<Cellule> cellules, Function<Cellule, MontantLu> lecture) {
    int[] colonnes = new int[cellules.size()];
    long[] centimes = new long[cellules.size()];
    int n = 0;
    for (Cellule cellule : cellules) {
      if (lecture.apply(cellule) instanceof MontantLu.Valeur valeur
          && valeur.montant().centimes() != 0) {
        colonnes[n] = cellule.colonne();
        centimes[n++] = valeur.montant().centimes();
      }
    }
    return new RangeeChiffree(ligne, Arrays.copyOf(colonnes, n), Arrays.copyOf(centimes, n));
  }

  /** The number of the row, from 1. */
  public int ligne() {
    return ligne;
  }

  /** The number of figures. */
  public int taille() {
    return colonnes.length;
  }

  /** The column of the i-th figure. */
  public int colonne(int i) {
    return colonnes[i];
  }

  /** The i-th figure, in cents. */
  public long centimes(int i) {
    return centimes[i];
  }

  /** The figure in a column, in cents; 0 if there is none. */
  public long dans(int colonne) {
    int i = Arrays.binarySearch(colonnes, colonne);
    return i < 0 ? 0 : centimes[i];
  }
}
