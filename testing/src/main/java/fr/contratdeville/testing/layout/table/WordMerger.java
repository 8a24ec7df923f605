package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Merges equal words that stand one below the other, or leaves the later ones out. */
final class WordMerger {
  private final Canvas canvas;
  private final Table table;
  private final Places places;

  WordMerger(Canvas canvas, Table table, Places places) {
    this.canvas = canvas;
    this.table = table;
    this.places = places;
  }

  /**
   * Merges the words of a column.
   *
   * @param word what the column shows of each action
   * @param how {@code fusionne}, {@code fusionne-avec-total} over the sum below as well, or
   *     {@code laisse-blanc} without a merge, or {@code idem}
   */
  void merge(Function<DrawnAction, String> word, String how) {
    Optional<Column> column =
        table.columns().stream().filter(c -> shows(c, word)).findFirst();
    if (column.isEmpty() || how.equals("repete")) {
      return;
    }
    int at = places.column(column.get());
    List<Line> lines = table.lines();
    for (int first = 0; first < lines.size(); first++) {
      int last = first;
      while (last + 1 < lines.size() && same(lines.get(first), lines.get(last + 1), word)) {
        last++;
        again(how, places.row(lines.get(last)), at);
      }
      boolean sum = how.equals("fusionne-avec-total")
          && lines.get(first).action().isPresent()
          && last + 1 < lines.size()
          && isFree(lines.get(last + 1), at);
      if (how.startsWith("fusionne")) {
        canvas.merge(
            places.row(lines.get(first)), at, places.row(lines.get(sum ? last + 1 : last)), at);
      }
      first = last;
    }
  }

  private void again(String how, int row, int column) {
    if (how.equals("idem")) {
      canvas.put(row, column, "idem", CellRole.WORD);
    } else {
      canvas.remove(row, column);
    }
  }

  /** Whether a row sums up what stands above it, and has no label in a column. */
  private boolean isFree(Line line, int column) {
    return line.kind() == Line.Kind.SUM && canvas.cell(places.row(line), column).isEmpty();
  }

  private boolean shows(Column column, Function<DrawnAction, String> word) {
    return table.lines().stream()
        .filter(l -> l.action().isPresent())
        .allMatch(l -> column.words(l).equals(l.action().map(word)));
  }

  private static boolean same(Line a, Line b, Function<DrawnAction, String> word) {
    return a.action().isPresent() && a.action().map(word).equals(b.action().map(word));
  }
}
