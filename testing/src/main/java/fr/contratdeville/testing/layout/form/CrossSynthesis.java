package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A cross table that sums the money of a document up: who pays, for which porteur or quartier. */
final class CrossSynthesis {
  private final DrawnContract contract;
  private final Choices choices;
  private final String by;

  /** @param by {@code croise-porteur} or {@code croise-quartier} */
  CrossSynthesis(DrawnContract contract, String by) {
    this.contract = contract;
    this.by = by;
    choices = contract.choices();
  }

  /** Writes the table from a row on, in euros or thousands of euros. */
  void paint(Canvas canvas, Pen pen, int top, int unit) {
    Function<DrawnAction, String> of =
        by.equals("croise-porteur") ? DrawnAction::porteur : DrawnAction::quartier;
    List<Slot> slots = contract.slots();
    int last = 2 + slots.size();
    String k = unit == 1 ? "" : " k€";
    pen.heading(top, 1, by.equals("croise-porteur") ? "Porteur" : "Quartier");
    for (int s = 0; s < slots.size(); s++) {
      pen.heading(top, 2 + s, slots.get(s).payer().full() + k);
    }
    pen.heading(top, last, "Total" + k);
    int row = top;
    for (String name : contract.actions().stream().map(of).distinct().toList()) {
      pen.word(++row, 1, name);
      List<GridPlace> terms = new ArrayList<>();
      for (int s = 0; s < slots.size(); s++) {
        Slot slot = slots.get(s);
        long cents = contract.actions().stream()
            .filter(a -> of.apply(a).equals(name))
            .mapToLong(a -> a.cents().getOrDefault(slot, 0L))
            .sum();
        if (cents != 0) {
          canvas.put(
              row, 2 + s, pen.euros(cents), CellTruth.figure(CellRole.PART, cents, List.of()));
          terms.add(canvas.place(row, 2 + s));
        }
      }
      pen.sum(row, last, terms);
    }
    margin(canvas, pen, top, row + 1, last);
  }

  private void margin(Canvas canvas, Pen pen, int top, int row, int last) {
    pen.label(row, 1, choices.pick("synthese-total", List.of("Total", "TOTAL", "Total général")));
    for (int column = 2; column <= last; column++) {
      List<GridPlace> terms = new ArrayList<>();
      for (int above = top + 1; above < row; above++) {
        GridPlace place = canvas.place(above, column);
        if (canvas.truths().containsKey(place)) {
          terms.add(place);
        }
      }
      pen.sum(row, column, terms);
    }
  }
}
