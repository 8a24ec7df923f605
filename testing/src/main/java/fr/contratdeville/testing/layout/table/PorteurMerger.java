package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.paint.Canvas;
import java.util.List;
import java.util.Optional;

/** Merges the names of porteurs that stand one below the other, or leaves the later ones out. */
final class PorteurMerger {
  private final Choices choices;
  private final Canvas canvas;
  private final Table table;
  private final Places places;

  PorteurMerger(Choices choices, Canvas canvas, Table table, Places places) {
    this.choices = choices;
    this.canvas = canvas;
    this.table = table;
    this.places = places;
  }

  /** @param sorted whether the actions of each porteur stand together */
  void merge(boolean sorted) {
    if (!sorted || choices.draw("porteur-cellules", "repete:3 fusionne:3").equals("repete")) {
      return;
    }
    Optional<Column> column = table.columns().stream().filter(this::isPorteur).findFirst();
    if (column.isEmpty()) {
      return;
    }
    int at = places.column(column.get());
    List<Line> lines = table.lines();
    for (int first = 0; first < lines.size(); first++) {
      int last = first;
      while (last + 1 < lines.size() && same(lines.get(first), lines.get(last + 1))) {
        last++;
        canvas.remove(places.row(lines.get(last)), at);
      }
      canvas.merge(places.row(lines.get(first)), at, places.row(lines.get(last)), at);
      first = last;
    }
  }

  private boolean isPorteur(Column column) {
    return table.lines().stream()
        .filter(l -> l.action().isPresent())
        .allMatch(l -> column.words(l).equals(l.action().map(DrawnAction::porteur)));
  }

  private static boolean same(Line a, Line b) {
    return a.action().isPresent()
        && b.action().isPresent()
        && a.action().get().porteur().equals(b.action().get().porteur());
  }
}
