package fr.contratdeville.tableaux.reconnaissance.sommes;

/**
 * A run of rows whose figures add up to those of another row.
 *
 * @param debut the index of its first row among the terms
 * @param fin the index after its last row
 * @param ferment the number of columns whose figures add up; of several columns with equal figures,
 *     and of totals beside the amounts that they sum, only one counts
 * @param ouvertes the number of columns whose figures do not add up
 * @param termes the number of rows that have a figure in one of the columns that add up
 */
public record Course(int debut, int fin, int ferment, int ouvertes, int termes) {

  /** A run of no row. */
  public static final Course AUCUNE = new Course(0, 0, 0, 0, 0);

  /** Whether all figures of the row add up. */
  public boolean ferme() {
    return ferment > 0 && ouvertes == 0;
  }

  /**
   * How much the run weighs as evidence that the row is a sum. Two columns that close over two rows
   * or more are hardly chance, three are none; one is some; a single row may only be repeated.
   */
  public int poids() {
    if (ferment == 0) {
      return 0;
    }
    if (termes < 2) {
      return ouvertes > 0 ? 0 : Math.min(2, ferment);
    }
    if (ferment >= 2) {
      return ferment >= 3 ? 6 : 5;
    }
    return ouvertes == 0 ? 3 : ouvertes == 1 ? 2 : 1;
  }

  /** Whether this run explains more of the row than another. */
  public boolean passe(Course autre) {
    return ferment != autre.ferment ? ferment > autre.ferment : ouvertes < autre.ouvertes;
  }
}
