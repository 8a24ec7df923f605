package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridStyle;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes on a sheet cell by cell, for layouts that are no table. */
public final class Pen {
  private final Canvas canvas;
  private final NumberPainter numbers;
  private final boolean formulas;
  private final boolean bold;

  /** A pen for a sheet, with the habits of its document. */
  public Pen(Choices choices, Canvas canvas) {
    this(choices, canvas, 1);
  }

  /**
   * A pen for a sheet, with the habits of its document.
   *
   * @param unit how many euros 1 stands for
   */
  public Pen(Choices choices, Canvas canvas, int unit) {
    this.canvas = canvas;
    numbers = new NumberPainter(choices, unit);
    formulas =
        numbers.areNumbers() && choices.draw("formules", "valeurs:4 formules:4").equals("formules");
    bold = choices.draw("sommes-style", "gras:3 simple:2").equals("gras");
  }

  /** {@return the sheet} */
  public Canvas canvas() {
    return canvas;
  }

  /** {@return the number of the row below all that stands on the sheet} */
  public int nextRow() {
    return canvas.sheet().lastRow() + 1;
  }

  /** Writes words about an action. */
  public void word(int row, int column, String text) {
    canvas.put(row, column, text, CellRole.WORD);
  }

  /** Writes words with an indent. */
  public void word(int row, int column, String text, int indent) {
    canvas.put(
        row,
        column,
        GridCell.of(text).withStyle(GridStyle.PLAIN.withIndent(indent)),
        CellTruth.of(CellRole.WORD));
  }

  /** Writes a heading. */
  public void heading(int row, int column, String text) {
    canvas.put(
        row,
        column,
        GridCell.of(text).withStyle(GridStyle.PLAIN.withBold()),
        CellTruth.of(CellRole.HEADING));
  }

  /** Writes the label of a sum. */
  public void label(int row, int column, String text) {
    canvas.put(row, column, GridCell.of(text).withStyle(sumStyle()), CellTruth.of(CellRole.LABEL));
  }

  /** Writes a number that is no money. */
  public void count(int row, int column, long number) {
    canvas.put(row, column, numbers.number(number * 100), CellTruth.of(CellRole.COUNT));
  }

  /** Writes what an action receives from one financeur; nothing if it receives nothing. */
  public Optional<GridPlace> money(int row, int column, DrawnAction action, Slot slot) {
    Optional<Long> cents = Optional.ofNullable(action.cents().get(slot));
    cents.ifPresent(c -> canvas.put(row, column, numbers.euros(c), truth(slot, c)));
    return cents.map(c -> canvas.place(row, column));
  }

  /** {@return an amount as this document writes it} */
  public GridCell euros(long cents) {
    return numbers.euros(cents);
  }

  /** {@return the truth of money} */
  public static CellTruth truth(Slot slot, long cents) {
    return CellTruth.money(new MoneyKey(slot.payer().name(), slot.step(), slot.year()), cents);
  }

  /** Writes an amount that is nobody's payment. */
  public void cost(int row, int column, long cents) {
    canvas.put(
        row, column, numbers.euros(cents), CellTruth.figure(CellRole.COST, cents, List.of()));
  }

  /** Writes the sum of other cells of this sheet; nothing if there are none. */
  public Optional<GridPlace> sum(int row, int column, List<GridPlace> terms) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    long cents = terms.stream()
        .map(t -> canvas.truths().getOrDefault(t, CellTruth.of(CellRole.NOTE)))
        .mapToLong(t -> t.cents().orElse(0L))
        .sum();
    GridCell number = numbers.euros(cents);
    GridStyle style = bold ? number.style().withBold() : number.style();
    GridCell cell = number.withStyle(style);
    canvas.put(
        row,
        column,
        formulas ? cell.withFormula(formula(terms)) : cell,
        CellTruth.figure(CellRole.SUM, cents, terms));
    return Optional.of(canvas.place(row, column));
  }

  private static String formula(List<GridPlace> terms) {
    return terms.size() > 2 && isRun(terms)
        ? "SUM(" + terms.get(0).address() + ":" + terms.get(terms.size() - 1).address() + ")"
        : terms.stream().map(GridPlace::address).collect(Collectors.joining("+"));
  }

  private static boolean isRun(List<GridPlace> terms) {
    GridPlace first = terms.get(0);
    GridPlace last = terms.get(terms.size() - 1);
    int rows = last.row() - first.row();
    int columns = last.column() - first.column();
    return rows * columns == 0 && rows + columns == terms.size() - 1;
  }

  private GridStyle sumStyle() {
    return bold ? GridStyle.PLAIN.withBold() : GridStyle.PLAIN;
  }
}
