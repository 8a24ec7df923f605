package fr.contratdeville.testing.layout.grid;

/**
 * A rectangle of cells, ends included, counted from 1.
 *
 * @param firstRow the first row
 * @param firstColumn the first column
 * @param lastRow the last row
 * @param lastColumn the last column
 */
public record GridRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** {@return whether it is one cell} */
  public boolean isSingle() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }

  @Override
  public String toString() {
    return GridPlace.letters(firstColumn) + firstRow + ":" + GridPlace.letters(lastColumn)
        + lastRow;
  }
}
