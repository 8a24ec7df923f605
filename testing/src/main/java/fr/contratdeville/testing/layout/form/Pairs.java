package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbered pairs of columns, {@code Financeur 1} and {@code Montant 1}, on the row of an action.
 */
final class Pairs {
  private final DrawnContract contract;
  private final Pen pen;
  private final boolean total;

  Pairs(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    Choices choices = contract.choices();
    total = choices.draw("total-lignes", "droite:2 aucun").equals("droite");
  }

  void paint() {
    int top = pen.nextRow();
    pen.heading(top, 1, "Structure");
    pen.heading(top, 2, "Intitulé de l'action");
    int most = contract.actions().stream().mapToInt(a -> a.cents().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      pen.heading(top, 3 + 2 * i, "Financeur " + (i + 1));
      pen.heading(top, 4 + 2 * i, "Montant " + (i + 1));
    }
    if (total) {
      pen.heading(top, 3 + 2 * most, "Total");
    }
    for (DrawnAction action : contract.actions()) {
      int row = pen.nextRow();
      pen.word(row, 1, action.porteur());
      pen.word(row, 2, action.title());
      int column = 3;
      List<GridPlace> terms = new ArrayList<>();
      for (Slot slot : contract.slots()) {
        if (action.cents().containsKey(slot)) {
          pen.word(row, column, slot.payer().full());
          pen.money(row, column + 1, action, slot).ifPresent(terms::add);
          column += 2;
        }
      }
      if (total) {
        pen.sum(row, 3 + 2 * most, terms);
      }
    }
  }
}
