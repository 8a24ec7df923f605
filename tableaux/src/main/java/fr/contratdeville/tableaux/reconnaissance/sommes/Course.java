package fr.contratdeville.tableaux.reconnaissance.sommes;

/**
 * Rows whose figures add up to those of another row, in some columns at least.
 *
 * @param places these rows among the terms
 * @param ferment the number of columns whose figures add up; of several columns with equal figures,
 *     and of totals beside the amounts that they sum, only one counts
 * @param ouvertes the number of columns whose figures do not add up
 * @param termes the number of rows that have a figure in one of the columns that add up
 */
public record Course(Places places, int ferment, int ouvertes, int termes) {

  /** No row. */
  public static final Course AUCUNE = new Course(Places.AUCUNE, 0, 0, 0);

  /** Whether all figures of the row add up. */
  public boolean ferme() {
    return ferment > 0 && ouvertes == 0;
  }

  /**
   * How much it weighs as evidence that the row is a sum. Two columns that close over two rows or
   * more are hardly chance, three are none; one is some; a single row may only be repeated.
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

  /** Whether these rows explain more of the row than another. */
  public boolean passe(Course autre) {
    return ferment != autre.ferment ? ferment > autre.ferment : ouvertes < autre.ouvertes;
  }
}
