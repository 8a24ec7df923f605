package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The budget of an action: charges on the left, produits on the right, both with one total. */
final class BudgetTable {
  private static final List<String> CHARGES =
      List.of("60 - Achats", "61 - Services extérieurs", "64 - Charges de personnel");

  private BudgetTable() {}

  /** Writes it from a row on, for a contract of one step. */
  static void paint(Pen pen, int top, DrawnContract contract, DrawnAction action, StepWords words) {
    pen.heading(top, 1, "Charges");
    pen.heading(top, 2, "Montant");
    pen.heading(top, 3, "Produits");
    pen.heading(top, 4, contract.steps().get(0).map(words::of).orElse("Montant"));
    List<GridPlace> paid = new ArrayList<>();
    int row = top;
    for (Payer payer : contract.payers()) {
      Slot slot = new Slot(payer, contract.steps().get(0), Optional.empty());
      if (action.cents().containsKey(slot)) {
        pen.word(++row, 3, payer.full());
        pen.money(row, 4, action, slot).ifPresent(paid::add);
      }
    }
    long whole = action.cents().values().stream().mapToLong(Long::longValue).sum();
    List<GridPlace> spent = new ArrayList<>();
    long rest = whole;
    for (int c = 0; c < CHARGES.size(); c++) {
      long part = c == CHARGES.size() - 1 ? rest : whole / 4 / 100 * 100;
      rest -= part;
      pen.word(top + 1 + c, 1, CHARGES.get(c));
      pen.cost(top + 1 + c, 2, part);
      spent.add(pen.canvas().place(top + 1 + c, 2));
    }
    int last = Math.max(row, top + CHARGES.size()) + 1;
    pen.label(last, 1, "Total des charges");
    pen.sum(last, 2, spent);
    pen.label(last, 3, "Total des produits");
    pen.sum(last, 4, paid);
  }
}
