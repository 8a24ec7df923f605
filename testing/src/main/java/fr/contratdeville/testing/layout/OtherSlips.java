package fr.contratdeville.testing.layout;

import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of whole rows and of formulas, in documents whose figures are numbers. */
final class OtherSlips {
  private static final Pattern RUN = Pattern.compile("SUM\\(([A-Z]+)(\\d+):([A-Z]+)(\\d+)\\)");

  private final Layout layout;
  private final Slips slips;

  OtherSlips(Layout layout, Slips slips) {
    this.layout = layout;
    this.slips = slips;
  }

  Optional<Slip> get(SlipKind kind, SplittableRandom chance) {
    return switch (kind) {
      case SHORT_FORMULA -> shortFormula(chance);
      case HIDDEN_ROW -> hiddenRow(chance);
      case SHIFTED_ROW -> shiftedRow(chance);
      case DIGIT -> Optional.empty();
    };
  }

  /** A sum of a run that leaves out its last cell, which holds something. */
  private Optional<Slip> shortFormula(SplittableRandom chance) {
    List<GridPlace> sums = places(p -> run(p).isPresent());
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    GridPlace place = sums.get(chance.nextInt(sums.size()));
    Matcher run = run(place).orElseThrow();
    GridCell cell = slips.cell(place).orElseThrow();
    GridPlace last = last(place, run);
    BigDecimal less = slips.cell(last).orElseThrow().number().orElseThrow().negate();
    boolean down = run.group(1).equals(run.group(3));
    String end =
        down ? run.group(3) + (last.row() - 1) : GridPlace.letters(last.column() - 1) + last.row();
    Map<GridPlace, GridCell> changed = new HashMap<>();
    changed.put(
        place,
        cell.withNumber(cell.number().orElseThrow().add(less))
            .withFormula("SUM(" + run.group(1) + run.group(2) + ":" + end + ")"));
    slips.follow(place, less, changed);
    Set<GridPlace> seen = new HashSet<>(slips.typed(place));
    seen.addAll(changed.keySet());
    seen.add(last);
    return Optional.of(new Slip(
        SlipKind.SHORT_FORMULA,
        slips.with(changed, b -> {}),
        place,
        "the formula stops before " + last,
        seen));
  }

  /** The formula of a sum over a run of three cells or more whose last one is a number. */
  private Optional<Matcher> run(GridPlace place) {
    CellTruth truth = layout.truth().cells().getOrDefault(place, CellTruth.of(CellRole.NOTE));
    Optional<GridCell> cell = slips.cell(place).filter(c -> c.number().isPresent());
    return truth.role() != CellRole.SUM || truth.terms().size() < 3
        ? Optional.empty()
        : cell.flatMap(GridCell::formula)
            .map(RUN::matcher)
            .filter(Matcher::matches)
            .filter(m -> isAmount(last(place, m)) && truth.terms().contains(last(place, m)));
  }

  private boolean isAmount(GridPlace place) {
    return slips
        .cell(place)
        .flatMap(GridCell::number)
        .filter(n -> n.signum() != 0)
        .isPresent();
  }

  private static GridPlace last(GridPlace sum, Matcher run) {
    boolean down = run.group(1).equals(run.group(3));
    int row = Integer.parseInt(run.group(4));
    // Terms stand right above the sum, or on its left or right.
    return down
        ? new GridPlace(sum.sheet(), row, sum.column())
        : new GridPlace(sum.sheet(), row, column(run.group(3)));
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }

  /** A row that no sum of the column counts any more. */
  private Optional<Slip> hiddenRow(SplittableRandom chance) {
    List<GridPlace> amounts =
        places(p -> isMoney(p) && !sumsOfColumn(p).isEmpty() && isAlone(p.sheet()));
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    GridPlace place = amounts.get(chance.nextInt(amounts.size()));
    Map<GridPlace, GridCell> changed = new HashMap<>();
    layout.truth().cells().keySet().stream()
        .filter(p -> p.sheet().equals(place.sheet()) && p.row() == place.row())
        .forEach(p -> leaveOut(p, changed));
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Slip(
        SlipKind.HIDDEN_ROW,
        slips.with(changed, b -> {
          if (b.name().equals(place.sheet())) {
            b.hideRow(place.row());
          }
        }),
        place,
        "row " + place.row() + " is hidden and not summed",
        changed.keySet()));
  }

  private boolean isAlone(String sheet) {
    return layout.sheets().size() == 1 && layout.sheets().get(0).name().equals(sheet);
  }

  private Set<GridPlace> sumsOfColumn(GridPlace place) {
    Set<GridPlace> sums = new HashSet<>(slips.covering(place));
    sums.removeIf(s -> s.row() == place.row()
        || slips.cell(s).flatMap(GridCell::number).isEmpty()
        || layout
                .truth()
                .cells()
                .getOrDefault(s, CellTruth.of(CellRole.NOTE))
                .terms()
                .size()
            < 3);
    return sums;
  }

  /** Takes the figure of a cell from the sums of its column, and from theirs, as typed numbers. */
  private void leaveOut(GridPlace place, Map<GridPlace, GridCell> changed) {
    BigDecimal less =
        slips.cell(place).flatMap(GridCell::number).orElse(BigDecimal.ZERO).negate();
    if (less.signum() != 0) {
      leaveOut(place, less, place.row(), changed);
    }
  }

  private void leaveOut(
      GridPlace place, BigDecimal less, int row, Map<GridPlace, GridCell> changed) {
    for (GridPlace sum : slips.covering(place)) {
      GridCell cell = changed.getOrDefault(sum, slips.cell(sum).orElseThrow());
      // Sums on the right of others already have what those lost.
      if (sum.row() != row && sum.column() == place.column() && cell.number().isPresent()) {
        changed.put(sum, cell.withoutFormula().withNumber(cell.number().get().add(less)));
        leaveOut(sum, less, row, changed);
      }
    }
  }

  /** The amounts of a row from one on, moved by one column, where the last one leaves room. */
  private Optional<Slip> shiftedRow(SplittableRandom chance) {
    List<GridPlace> amounts = places(p -> isMoney(p) && isShiftable(p));
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    GridPlace place = amounts.get(chance.nextInt(amounts.size()));
    GridSheet sheet = layout.sheets().stream()
        .filter(s -> s.name().equals(place.sheet()))
        .findFirst()
        .orElseThrow();
    Set<GridPlace> seen = new HashSet<>();
    Layout shifted = slips.with(Map.of(), b -> {
      if (b.name().equals(place.sheet())) {
        b.remove(place.row(), place.column());
        sheet
            .rows()
            .getOrDefault(place.row(), new TreeMap<>())
            .tailMap(place.column(), true)
            .forEach((column, cell) -> {
              b.put(place.row(), column + 1, cell);
              seen.add(new GridPlace(place.sheet(), place.row(), column + 1));
            });
        b.remove(place.row(), place.column());
      }
    });
    seen.add(place);
    seen.addAll(slips.covering(place));
    return Optional.of(new Slip(
        SlipKind.SHIFTED_ROW, shifted, place, "moved by one from here to the right", seen));
  }

  /** Whether all cells from this one on are typed figures without a gap, a total of theirs last. */
  private boolean isShiftable(GridPlace place) {
    boolean sums = slips.covering(place).stream().anyMatch(s -> s.row() == place.row())
        && slips.covering(place).stream().anyMatch(s -> s.column() == place.column());
    return sums
        && layout.sheets().stream()
            .filter(s -> s.name().equals(place.sheet()))
            .allMatch(s -> s.merges().stream()
                    .noneMatch(m -> m.firstRow() <= place.row() && place.row() <= m.lastRow())
                && s
                    .rows()
                    .getOrDefault(place.row(), new TreeMap<>())
                    .tailMap(place.column(), true)
                    .values()
                    .stream()
                    .allMatch(c -> c.number().isPresent() && c.formula().isEmpty()));
  }

  private boolean isMoney(GridPlace place) {
    CellTruth truth = layout.truth().cells().getOrDefault(place, CellTruth.of(CellRole.NOTE));
    return truth.role() == CellRole.MONEY
        && truth.cents().orElse(0L) != 0
        && slips.cell(place).flatMap(GridCell::number).isPresent();
  }

  private List<GridPlace> places(Predicate<GridPlace> which) {
    return layout.truth().cells().keySet().stream().filter(which).toList();
  }
}
