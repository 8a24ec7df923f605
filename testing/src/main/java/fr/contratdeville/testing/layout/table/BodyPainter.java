package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridStyle;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.NumberPainter;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Paints the rows of a table. */
final class BodyPainter {
  private final Canvas canvas;
  private final Table table;
  private final Places places;
  private final NumberPainter numbers;
  private final FormulaPainter formulas;
  private final GridStyle sums;
  private final String nothing;
  private final boolean star;

  BodyPainter(Choices choices, Canvas canvas, Table table, Places places, int unit) {
    this.canvas = canvas;
    this.table = table;
    this.places = places;
    numbers = new NumberPainter(choices, unit);
    formulas = new FormulaPainter(choices, places);
    star = choices.draw("etoile", "aucune:14 une").equals("une");
    nothing = choices.draw("rien", "blanc:6 tiret:2 zero:2 neant");
    sums = switch (choices.draw("sommes-style", "gras:3 fond:2 simple:2")) {
      case "gras" -> GridStyle.PLAIN.withBold();
      case "fond" -> GridStyle.PLAIN.withBold().withFill().withBorders();
      default -> GridStyle.PLAIN;
    };
  }

  void paint(Line line) {
    int row = places.row(line);
    GridStyle style = line.kind() == Line.Kind.SUM ? sums : GridStyle.PLAIN;
    if (line.struck()) {
      struck(line);
      return;
    }
    if (line.kind() == Line.Kind.SUM || line.kind() == Line.Kind.SHARES) {
      label(line, row, style);
    } else if (line.kind() == Line.Kind.SECTION) {
      canvas.put(
          row,
          places.firstColumn(),
          GridCell.of(line.label()).withStyle(GridStyle.PLAIN.withBold()),
          CellTruth.of(CellRole.WORD));
    }
    for (Column column : table.columns()) {
      int at = places.column(column);
      column.words(line).ifPresent(text -> canvas.put(row, at, text, CellRole.WORD));
      Optional<Long> figure = column.figure(line);
      if (line.kind() == Line.Kind.SHARES) {
        share(line.terms().get(0), column, row);
      } else if (figure.isPresent() && !(column.onlySums() && line.kind() == Line.Kind.LEAF)) {
        figure(line, column, figure.get(), style);
      } else if (line.kind() == Line.Kind.LEAF && column.role() == CellRole.MONEY) {
        nothing(row, at);
      }
    }
  }

  /** A row that is struck through says nothing that holds any more. */
  private void struck(Line line) {
    for (Column column : table.columns()) {
      Optional<GridCell> cell = column
          .words(line)
          .map(GridCell::of)
          .or(() -> column
              .figure(line)
              .filter(f -> !column.onlySums())
              .map(f -> column.euros()
                  ? numbers.euros(f)
                  : numbers.number(f).withStyle(GridStyle.PLAIN.withFormat(column.format()))));
      cell.ifPresent(c -> canvas.put(
          places.row(line),
          places.column(column),
          c.withStyle(c.style().withStrike()),
          CellTruth.of(CellRole.NOTE)));
    }
  }

  private void label(Line line, int row, GridStyle style) {
    if (!line.label().isEmpty()) {
      List<Column> over = table.labels();
      int first = places.column(over.get(0));
      canvas.put(
          row, first, GridCell.of(line.label()).withStyle(style), CellTruth.of(CellRole.LABEL));
      canvas.merge(row, first, row, places.column(over.get(over.size() - 1)));
    }
  }

  private void nothing(int row, int at) {
    switch (nothing) {
      case "tiret" -> canvas.put(row, at, "-", CellRole.MONEY);
      case "neant" -> canvas.put(row, at, "néant", CellRole.MONEY);
      case "zero" -> canvas.put(row, at, numbers.number(0), CellTruth.of(CellRole.MONEY));
      default -> {}
    }
  }

  /** The share of a column of money in the widest total of its row, if there is one. */
  private void share(Line total, Column column, int row) {
    Optional<Long> whole = table.columns().stream()
        .filter(c -> c.role() == CellRole.SUM && c.terms().contains(column))
        .max(Comparator.comparingInt(c -> c.terms().size()))
        .flatMap(c -> c.figure(total));
    Optional<Long> part = column.figure(total);
    if (column.role() == CellRole.MONEY && whole.isPresent() && part.isPresent()) {
      long percent = Math.round(100.0 * part.get() / whole.get());
      canvas.put(
          row,
          places.column(column),
          numbers.number(percent).withStyle(GridStyle.PLAIN.withFormat("0%")),
          CellTruth.of(CellRole.SHARE));
    }
  }

  private void figure(Line line, Column column, long value, GridStyle style) {
    int row = places.row(line);
    int at = places.column(column);
    GridCell plain = column.euros()
        ? numbers.euros(value)
        : numbers.number(value).withStyle(GridStyle.PLAIN.withFormat(column.format()));
    GridCell cell = plain.withStyle(withSumStyle(plain.style(), style));
    boolean isSum = line.kind() == Line.Kind.SUM || column.role() == CellRole.SUM;
    if (!isSum) {
      boolean copied = column.role() == CellRole.PART && !column.terms().isEmpty();
      CellTruth truth = truth(line, column, value);
      canvas.put(
          row, at, copied ? formulas.apply(cell, line, column) : starred(cell, truth), truth);
      return;
    }
    List<GridPlace> terms = line.kind() == Line.Kind.SUM
        ? line.terms().stream().map(t -> canvas.place(places.row(t), at)).toList()
        : column.terms().stream().map(t -> canvas.place(row, places.column(t))).toList();
    canvas.put(
        row,
        at,
        formulas.apply(cell, line, column),
        column.euros() || column.role() == CellRole.COUNT
            ? CellTruth.figure(column.euros() ? CellRole.SUM : CellRole.COUNT, value, terms)
            : CellTruth.of(column.role()));
  }

  /** The first amount may bear a star, which a line below the table explains. */
  private GridCell starred(GridCell cell, CellTruth truth) {
    boolean here = star && truth.role() == CellRole.MONEY && !canvas.starred();
    if (!here) {
      return cell;
    }
    canvas.star();
    return numbers.starred(cell);
  }

  private static GridStyle withSumStyle(GridStyle own, GridStyle sum) {
    return new GridStyle(
        sum.bold(),
        own.struck(),
        sum.filled(),
        sum.borderAbove(),
        sum.borderBelow(),
        own.indent(),
        own.format());
  }

  private static CellTruth truth(Line line, Column column, long value) {
    Optional<Slot> slot = column.slot(line);
    return switch (column.role()) {
      case MONEY ->
        slot.map(s -> CellTruth.money(new MoneyKey(s.payer().name(), s.step(), s.year()), value))
            .orElseThrow();
      case PART, COST, RECALL -> CellTruth.figure(column.role(), value, List.of());
      default -> CellTruth.of(column.role());
    };
  }
}
