package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridRange;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sheet that is being filled, with the truth of each of its cells. */
public final class Canvas {
  private final GridSheet.Builder sheet;
  private final Map<GridPlace, CellTruth> truths = new TreeMap<>();
  private boolean starred;

  /**
   * An empty sheet.
   *
   * @param name the name on its tab
   */
  public Canvas(String name) {
    sheet = GridSheet.builder(name);
  }

  /** Puts a cell and what it is. */
  public void put(int row, int column, GridCell cell, CellTruth truth) {
    sheet.put(row, column, cell);
    truths.put(place(row, column), truth);
  }

  /** Puts a text. */
  public void put(int row, int column, String text, CellRole role) {
    put(row, column, GridCell.of(text), CellTruth.of(role));
  }

  /** Takes a cell away, and what it is. */
  public void remove(int row, int column) {
    sheet.remove(row, column);
    truths.remove(place(row, column));
  }

  /** Merges a range. */
  public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    sheet.merge(new GridRange(firstRow, firstColumn, lastRow, lastColumn));
  }

  /** Says that a star was written, which is written once. */
  public void star() {
    starred = true;
  }

  /** {@return whether a star was written} */
  public boolean starred() {
    return starred;
  }

  /** {@return a place on this sheet} */
  public GridPlace place(int row, int column) {
    return new GridPlace(sheet.name(), row, column);
  }

  /** {@return the cell in a place, if one was put there} */
  public Optional<GridCell> cell(int row, int column) {
    return sheet.cell(row, column);
  }

  /** {@return the sheet under construction} */
  public GridSheet.Builder sheet() {
    return sheet;
  }

  /** {@return the truth of each cell that was put} */
  public Map<GridPlace, CellTruth> truths() {
    return truths;
  }
}
