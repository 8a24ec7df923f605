package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One column per action, with the financeurs on the rows. */
final class Transposed {
  private final DrawnContract contract;
  private final Pen pen;
  private final List<DrawnAction> actions;

  Transposed(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    actions = contract.actions();
  }

  void paint() {
    StepWords words = new StepWords(contract.choices());
    words(pen.nextRow(), "Porteur", DrawnAction::porteur);
    int titles = pen.nextRow();
    words(titles, "Action", DrawnAction::title);
    words(pen.nextRow(), "Quartier", DrawnAction::quartier);
    boolean side = contract.choices().draw("total-lignes", "droite:2 aucun").equals("droite");
    if (side) {
      pen.heading(titles, actions.size() + 2, "TOTAL");
    }
    List<List<GridPlace>> columns = new ArrayList<>();
    actions.forEach(a -> columns.add(new ArrayList<>()));
    for (Slot slot : contract.slots()) {
      int row = pen.nextRow();
      pen.heading(
          row, 1, slot.payer().full() + slot.step().map(s -> " " + words.of(s)).orElse(""));
      List<GridPlace> line = new ArrayList<>();
      for (int a = 0; a < actions.size(); a++) {
        Optional<GridPlace> place = pen.money(row, a + 2, actions.get(a), slot);
        place.ifPresent(line::add);
        place.ifPresent(columns.get(a)::add);
      }
      if (side) {
        pen.sum(row, actions.size() + 2, line);
      }
    }
    if (contract.steps().size() == 1) {
      int row = pen.nextRow();
      pen.label(row, 1, "Total");
      for (int a = 0; a < actions.size(); a++) {
        pen.sum(row, a + 2, columns.get(a));
      }
    }
  }

  private void words(int row, String heading, Function<DrawnAction, String> word) {
    pen.heading(row, 1, heading);
    for (int a = 0; a < actions.size(); a++) {
      pen.word(row, a + 2, word.apply(actions.get(a)));
    }
  }
}
