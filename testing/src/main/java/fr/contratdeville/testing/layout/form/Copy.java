package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import fr.contratdeville.testing.layout.truth.MoneyKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sheet that lists the actions of another once more, with all of their amounts or with what each
 * receives in all, by formulas or typed.
 */
final class Copy {
  private final DrawnContract contract;
  private final Canvas original;
  private final boolean whole;
  private final boolean formulas;

  Copy(DrawnContract contract, Canvas original) {
    this.contract = contract;
    this.original = original;
    Choices choices = contract.choices();
    whole = choices.draw("copie-de", "montants totaux").equals("montants");
    formulas = choices.draw("copie-par", "formules:3 valeurs").equals("formules");
  }

  /** {@return the sheet} */
  Canvas paint() {
    Choices choices = contract.choices();
    Canvas canvas = new Canvas(
        choices.pick("copie-onglet", List.of("Récapitulatif", "Liste", "Pour le conseil")));
    Pen pen = new Pen(choices, canvas);
    pen.heading(1, 1, "Structure");
    pen.heading(1, 2, "Action");
    List<Slot> slots = contract.slots();
    if (whole) {
      for (int s = 0; s < slots.size(); s++) {
        pen.heading(1, 3 + s, slots.get(s).payer().full());
      }
    } else {
      pen.heading(1, 3, choices.pick("copie-titre", List.of("Total", "Montant", "Financements")));
    }
    for (DrawnAction action : contract.actions()) {
      int row = pen.nextRow();
      pen.word(row, 1, action.porteur());
      pen.word(row, 2, action.title());
      Map<Slot, GridPlace> places = places(action);
      if (whole) {
        places.forEach((slot, place) -> {
          int column = 3 + slots.indexOf(slot);
          put(canvas, pen, row, column, action.cents().getOrDefault(slot, 0L), List.of(place));
        });
      } else {
        long all = action.cents().values().stream().mapToLong(Long::longValue).sum();
        put(canvas, pen, row, 3, all, List.copyOf(places.values()));
      }
    }
    return canvas;
  }

  private void put(Canvas canvas, Pen pen, int row, int column, long cents, List<GridPlace> terms) {
    GridCell value = pen.euros(cents);
    String quoted = "'" + original.sheet().name() + "'!";
    String formula =
        String.join("+", terms.stream().map(t -> quoted + t.address()).toList());
    boolean computed = formulas && value.number().isPresent() && !terms.isEmpty();
    canvas.put(
        row,
        column,
        computed ? value.withFormula(formula) : value,
        CellTruth.figure(CellRole.SUM, cents, terms));
  }

  /** The cells that hold the money of an action, in the order of its financeurs. */
  private Map<Slot, GridPlace> places(DrawnAction action) {
    Map<Slot, GridPlace> places =
        new TreeMap<>(Comparator.comparingInt(s -> contract.slots().indexOf(s)));
    int row = original.truths().keySet().stream()
        .filter(p -> original
            .cell(p.row(), p.column())
            .flatMap(GridCell::text)
            .filter(action.title()::equals)
            .isPresent())
        .mapToInt(GridPlace::row)
        .findFirst()
        .orElse(0);
    for (Slot slot : contract.slots()) {
      MoneyKey key = new MoneyKey(slot.payer().name(), slot.step(), slot.year());
      original.truths().forEach((place, truth) -> {
        boolean here = place.row() == row
            && truth.money().containsKey(key)
            && !places.containsValue(place)
            && !places.containsKey(slot);
        if (here && action.cents().containsKey(slot)) {
          places.put(slot, place);
        }
      });
    }
    return places;
  }
}
