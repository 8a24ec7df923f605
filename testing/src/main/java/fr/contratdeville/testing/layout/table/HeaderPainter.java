package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridStyle;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.util.List;
import java.util.Locale;

/** Paints the header of a table: one to three rows, bands merged or not. */
final class HeaderPainter {
  private final Table table;
  private final Places places;
  private final boolean merged;
  private final boolean low;
  private final GridStyle style;
  private final boolean mergedDown;
  private final String letters;

  HeaderPainter(Choices choices, Table table, Places places) {
    this.table = table;
    this.places = places;
    boolean high = places.headerHeight() > 1;
    merged = !high || choices.draw("bandes-fusionnees", "oui:3 non").equals("oui");
    low = high && choices.draw("titres-simples", "fusionnes:2 en-bas en-haut").equals("en-bas");
    style = switch (choices.draw("entete-style", "gras:3 fond:2 simple")) {
      case "gras" -> GridStyle.PLAIN.withBold();
      case "fond" -> GridStyle.PLAIN.withBold().withFill().withBorders();
      default -> GridStyle.PLAIN;
    };
    mergedDown = high && choices.is("titres-simples", "fusionnes");
    letters = choices.draw("entete-lettres", "telles:5 capitales retours");
  }

  void paint(Canvas canvas, int row) {
    int height = places.headerHeight();
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      List<String> headings = columns.get(c).headings();
      int column = places.column(columns.get(c));
      for (int level = 0; level < headings.size(); level++) {
        boolean last = level == headings.size() - 1;
        int at = row + (last && low ? height - 1 : level);
        if (!continues(c, level)) {
          put(canvas, at, column, headings.get(level));
          if (merged && !last) {
            canvas.merge(at, column, at, last(c, level));
          }
        }
      }
      if (mergedDown && headings.size() < height && !headings.get(0).isEmpty()) {
        canvas.merge(row + headings.size() - 1, column, row + height - 1, column);
      }
    }
  }

  private void put(Canvas canvas, int row, int column, String text) {
    if (!text.isEmpty()) {
      canvas.put(
          row, column, GridCell.of(letters(text)).withStyle(style), CellTruth.of(CellRole.HEADING));
    }
  }

  private String letters(String text) {
    return switch (letters) {
      case "capitales" -> text.toUpperCase(Locale.FRENCH).replace("K€", "k€");
      case "retours" -> text.replaceFirst(" ", "\n");
      default -> text;
    };
  }

  /** Whether a band began in a column further left. */
  private boolean continues(int c, int level) {
    return c > 0 && sameBand(c - 1, c, level);
  }

  private boolean sameBand(int a, int b, int level) {
    List<String> left = table.columns().get(a).headings();
    List<String> right = table.columns().get(b).headings();
    return level < right.size() - 1
        && level < left.size() - 1
        && left.subList(0, level + 1).equals(right.subList(0, level + 1));
  }

  private int last(int c, int level) {
    int last = c;
    while (last + 1 < table.columns().size() && sameBand(last, last + 1, level)) {
      last++;
    }
    return places.column(table.columns().get(last));
  }
}
