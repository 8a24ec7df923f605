package fr.contratdeville.testing.layout.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows and columns that the lines and columns of a table have on a sheet. */
final class Places {
  private final Map<Column, Integer> columns = new HashMap<>();
  private final Map<Line, Integer> rows = new HashMap<>();
  private final int firstColumn;
  private final int headerRow;
  private final int headerHeight;
  private final int lastRow;

  Places(Table table, int firstRow, int firstColumn) {
    this.firstColumn = firstColumn;
    int column = firstColumn;
    for (Column c : table.columns()) {
      columns.put(c, column++);
    }
    headerHeight =
        table.columns().stream().mapToInt(c -> c.headings().size()).max().orElse(1);
    int row = firstRow;
    for (Line line : table.above()) {
      rows.put(line, row++);
    }
    headerRow = row;
    row += headerHeight;
    for (Line line : table.lines()) {
      rows.put(line, row);
      row += line.kind() == Line.Kind.HEADER ? headerHeight : 1;
    }
    lastRow = row - 1;
  }

  int column(Column column) {
    return columns.getOrDefault(column, 0);
  }

  int row(Line line) {
    return rows.getOrDefault(line, 0);
  }

  int firstColumn() {
    return firstColumn;
  }

  int headerRow() {
    return headerRow;
  }

  int headerHeight() {
    return headerHeight;
  }

  int lastRow() {
    return lastRow;
  }

  /** Numbers that follow one another, as first and last; empty if they do not. */
  static Optional<int[]> run(List<Integer> numbers) {
    int first = numbers.get(0);
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != first + i) {
        return Optional.empty();
      }
    }
    return Optional.of(new int[] {first, first + numbers.size() - 1});
  }
}
