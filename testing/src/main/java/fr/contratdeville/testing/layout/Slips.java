package fr.contratdeville.testing.layout;

import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Makes one slip in a workbook. A digit is wrong as a person mistypes it: in an amount, or in a sum
 * in whose place a number is then typed. Formulas that depend on an amount follow it, as they do in
 * a spreadsheet. Other kinds are those of {@link SlipKind}.
 */
public final class Slips {
  private final Layout layout;
  private final Map<GridPlace, List<GridPlace>> covering = new HashMap<>();
  private final Map<String, GridSheet> sheets = new HashMap<>();

  /**
   * The slips of a workbook.
   *
   * @param layout the workbook, which has no contradiction
   */
  public Slips(Layout layout) {
    this.layout = layout;
    layout.sheets().forEach(s -> sheets.put(s.name(), s));
    layout.truth().cells().forEach((place, truth) -> {
      if (truth.role() == CellRole.SUM) {
        truth
            .terms()
            .forEach(t -> covering.computeIfAbsent(t, x -> new ArrayList<>()).add(place));
      }
    });
  }

  /**
   * {@return one slip; empty if no sum of the workbook would show it}
   *
   * @param seed the chance that picks the cell and the digit
   */
  public Optional<Slip> get(long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    List<GridPlace> cells = layout.truth().cells().entrySet().stream()
        .filter(e -> isCandidate(e.getKey(), e.getValue()))
        .map(Map.Entry::getKey)
        .toList();
    return cells.isEmpty()
        ? Optional.empty()
        : slip(cells.get(chance.nextInt(cells.size())), chance);
  }

  /**
   * {@return one slip of a kind; empty if the workbook gives no occasion to it}
   *
   * @param kind what a person does wrong
   * @param seed the chance that picks the place
   */
  public Optional<Slip> get(SlipKind kind, long seed) {
    return kind == SlipKind.DIGIT
        ? get(seed)
        : new OtherSlips(layout, this).get(kind, new SplittableRandom(seed));
  }

  private boolean isCandidate(GridPlace place, CellTruth truth) {
    if (truth.cents().orElse(0L) == 0) {
      return false;
    }
    return switch (truth.role()) {
      case SUM -> truth.terms().size() > 1;
      case MONEY -> !typed(place).isEmpty();
      default -> false;
    };
  }

  /** The sums that add a cell up. */
  List<GridPlace> covering(GridPlace place) {
    return covering.getOrDefault(place, List.of());
  }

  Optional<GridCell> cell(GridPlace place) {
    return Optional.ofNullable(sheets.get(place.sheet()))
        .flatMap(s -> s.cell(place.row(), place.column()));
  }

  private boolean isComputed(GridPlace place) {
    return cell(place).flatMap(GridCell::formula).isPresent();
  }

  /** The sums over a cell, directly or not, that stay as they were typed. */
  Set<GridPlace> typed(GridPlace place) {
    Set<GridPlace> typed = new HashSet<>();
    for (GridPlace sum : covering(place)) {
      if (isComputed(sum)) {
        typed.addAll(typed(sum));
      } else {
        typed.add(sum);
      }
    }
    return typed;
  }

  private Optional<Slip> slip(GridPlace place, SplittableRandom chance) {
    GridCell cell = cell(place).orElseThrow();
    Optional<GridCell> wrong = wrong(cell, chance);
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    Map<GridPlace, GridCell> changed = new HashMap<>();
    changed.put(place, wrong.get());
    if (cell.number().isPresent()) {
      BigDecimal by = wrong.get().number().orElseThrow().subtract(cell.number().get());
      follow(place, by, changed);
    }
    Set<GridPlace> sums = typed(place);
    sums.addAll(changed.keySet());
    return Optional.of(new Slip(
        SlipKind.DIGIT,
        with(changed, b -> {}),
        place,
        cell.shown() + " -> " + wrong.get().shown(),
        sums));
  }

  /** Changes the formulas over a cell by as much as the cell was changed. */
  void follow(GridPlace place, BigDecimal by, Map<GridPlace, GridCell> changed) {
    for (GridPlace sum : covering(place)) {
      GridCell cell = changed.getOrDefault(sum, cell(sum).orElseThrow());
      if (cell.formula().isPresent() && cell.number().isPresent()) {
        changed.put(sum, cell.withNumber(cell.number().get().add(by)));
        follow(sum, by, changed);
      }
    }
  }

  /** A cell with another digit, and without the formula that would have known better. */
  private static Optional<GridCell> wrong(GridCell cell, SplittableRandom chance) {
    String shown = cell.shown();
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isDigit(shown.charAt(i))) {
        digits.add(i);
      }
    }
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    int at = digits.get(chance.nextInt(digits.size()));
    int digit = shown.charAt(at) - '0';
    int other = at == digits.get(0)
        ? 1 + (digit + chance.nextInt(8)) % 9
        : (digit + 1 + chance.nextInt(9)) % 10;
    String slipped = shown.substring(0, at) + other + shown.substring(at + 1);
    return Optional.of(
        cell.text().isPresent()
            ? cell.withText(slipped)
            : cell.withoutFormula().withNumber(new BigDecimal(slipped)));
  }

  /** The workbook with other cells, and with what else is done to each of its sheets. */
  Layout with(Map<GridPlace, GridCell> changed, Consumer<GridSheet.Builder> more) {
    List<GridSheet> now = layout.sheets().stream()
        .map(sheet -> {
          GridSheet.Builder builder = sheet.toBuilder();
          changed.forEach((place, cell) -> {
            if (place.sheet().equals(sheet.name())) {
              builder.put(place.row(), place.column(), cell);
            }
          });
          more.accept(builder);
          return builder.build();
        })
        .toList();
    return new Layout(layout.seed(), layout.index(), layout.choices(), now, layout.truth());
  }
}
