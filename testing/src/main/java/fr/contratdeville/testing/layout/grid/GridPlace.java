package fr.contratdeville.testing.layout.grid;

import java.util.Comparator;

/**
 * The place of a cell.
 *
 * @param sheet the name of the sheet
 * @param row the number of the row, from 1
 * @param column the number of the column, 1 for A
 */
public record GridPlace(String sheet, int row, int column) implements Comparable<GridPlace> {
  private static final Comparator<GridPlace> ORDER = Comparator.comparing(GridPlace::sheet)
      .thenComparingInt(GridPlace::row)
      .thenComparingInt(GridPlace::column);

  /** {@return the place in its sheet, as {@code L27}} */
  public String address() {
    return letters(column) + row;
  }

  /**
   * {@return the letters of a column, as {@code AB} for 28}
   *
   * @param column the number of the column, 1 for A
   */
  public static String letters(int column) {
    int rest = column - 1;
    String last = String.valueOf((char) ('A' + rest % 26));
    return rest < 26 ? last : letters(rest / 26) + last;
  }

  @Override
  public int compareTo(GridPlace other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return sheet + "!" + address();
  }
}
