package fr.contratdeville.testing.layout.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet of a workbook: cells by row and column, both from 1, and what surrounds them. */
public final class GridSheet {
  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, GridCell>> rows;
  private final List<GridRange> merges;
  private final NavigableSet<Integer> hiddenRows;
  private final NavigableSet<Integer> hiddenColumns;
  private final NavigableMap<Integer, Integer> levels;
  private final NavigableMap<GridPlace, String> comments;

  private GridSheet(Builder builder) {
    name = builder.name;
    TreeMap<Integer, NavigableMap<Integer, GridCell>> copy = new TreeMap<>();
    builder.rows.forEach(
        (row, cells) -> copy.put(row, Collections.unmodifiableNavigableMap(new TreeMap<>(cells))));
    rows = Collections.unmodifiableNavigableMap(copy);
    merges = List.copyOf(builder.merges);
    hiddenRows = Collections.unmodifiableNavigableSet(new TreeSet<>(builder.hiddenRows));
    hiddenColumns = Collections.unmodifiableNavigableSet(new TreeSet<>(builder.hiddenColumns));
    levels = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.levels));
    comments = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.comments));
  }

  /**
   * {@return a builder of an empty sheet}
   *
   * @param name the name on its tab
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** {@return a builder that starts with all that this sheet holds} */
  public Builder toBuilder() {
    Builder builder = new Builder(name);
    rows.forEach((row, cells) -> cells.forEach((column, cell) -> builder.put(row, column, cell)));
    builder.merges.addAll(merges);
    builder.hiddenRows.addAll(hiddenRows);
    builder.hiddenColumns.addAll(hiddenColumns);
    builder.levels.putAll(levels);
    builder.comments.putAll(comments);
    return builder;
  }

  /** {@return the name on the tab of the sheet} */
  public String name() {
    return name;
  }

  /** {@return the cells that hold something, by row and then by column} */
  public NavigableMap<Integer, NavigableMap<Integer, GridCell>> rows() {
    return rows;
  }

  /**
   * {@return the cell in a place, if something stands there}
   *
   * @param row the number of the row
   * @param column the number of the column
   */
  public Optional<GridCell> cell(int row, int column) {
    return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
  }

  /** {@return the merged ranges} */
  public List<GridRange> merges() {
    return merges;
  }

  /** {@return the numbers of the rows that are not shown} */
  public NavigableSet<Integer> hiddenRows() {
    return hiddenRows;
  }

  /** {@return the numbers of the columns that are not shown} */
  public NavigableSet<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  /** {@return the level of each row of the outline that has one above 0} */
  public NavigableMap<Integer, Integer> levels() {
    return levels;
  }

  /** {@return the comments on cells} */
  public NavigableMap<GridPlace, String> comments() {
    return comments;
  }

  /** {@return the sheet as lines of text, a bar between two cells, for people} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("== " + name + "\n");
    rows.forEach((row, cells) -> {
      text.append(row).append(hiddenRows.contains(row) ? " (hidden)" : "");
      cells.forEach((column, cell) -> text.append(" | ")
          .append(GridPlace.letters(column))
          .append(": ")
          .append(cell.shown().replace("\n", "\\n"))
          .append(cell.formula().map(f -> " {=" + f + "}").orElse("")));
      text.append('\n');
    });
    return text + (merges.isEmpty() ? "" : "merged: " + merges + "\n");
  }

  /** Builds a {@link GridSheet}. */
  public static final class Builder {
    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, GridCell>> rows = new TreeMap<>();
    private final List<GridRange> merges = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final TreeMap<Integer, Integer> levels = new TreeMap<>();
    private final TreeMap<GridPlace, String> comments = new TreeMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /** {@return the name of the sheet that is built} */
    public String name() {
      return name;
    }

    /** {@return the number of the last row that holds something, 0 if none does} */
    public int lastRow() {
      return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /**
     * Puts a cell in a place, instead of what stood there.
     *
     * @return this builder
     */
    public Builder put(int row, int column, GridCell cell) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
      return this;
    }

    /**
     * Takes a cell away.
     *
     * @return this builder
     */
    public Builder remove(int row, int column) {
      Optional.ofNullable(rows.get(row)).ifPresent(cells -> cells.remove(column));
      return this;
    }

    /** {@return the cell in a place, if something stands there} */
    public Optional<GridCell> cell(int row, int column) {
      return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    /**
     * Merges a range, unless it is one cell.
     *
     * @return this builder
     */
    public Builder merge(GridRange range) {
      if (!range.isSingle()) {
        merges.add(range);
      }
      return this;
    }

    /**
     * Hides a row.
     *
     * @return this builder
     */
    public Builder hideRow(int row) {
      hiddenRows.add(row);
      return this;
    }

    /**
     * Hides a column.
     *
     * @return this builder
     */
    public Builder hideColumn(int column) {
      hiddenColumns.add(column);
      return this;
    }

    /**
     * Sets the level of a row in the outline.
     *
     * @return this builder
     */
    public Builder level(int row, int level) {
      levels.put(row, level);
      return this;
    }

    /**
     * Puts a comment on a cell.
     *
     * @return this builder
     */
    public Builder comment(int row, int column, String text) {
      comments.put(new GridPlace(name, row, column), text);
      return this;
    }

    /** {@return the sheet} */
    public GridSheet build() {
      return new GridSheet(this);
    }
  }
}
