package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridStyle;
import fr.contratdeville.testing.layout.paint.Pen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans de financement in percent: a cost, and the share of it that each financeur pays. The money
 * is the product of both.
 */
final class Shares {
  private final DrawnContract contract;
  private final Pen pen;

  Shares(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
  }

  void paint() {
    int top = pen.nextRow();
    List<Payer> payers = contract.payers();
    pen.heading(top, 1, "Porteur");
    pen.heading(top, 2, "Action");
    pen.heading(top, 3, "Coût total (€)");
    pen.heading(top, 4, "Part de chaque financeur (% du coût)");
    pen.canvas().merge(top, 4, top, 3 + payers.size());
    for (int p = 0; p < payers.size(); p++) {
      pen.heading(top + 1, 4 + p, payers.get(p).full());
    }
    List<GridPlace> costs = new ArrayList<>();
    for (DrawnAction action : contract.actions()) {
      int row = pen.nextRow();
      pen.word(row, 1, action.porteur());
      pen.word(row, 2, action.title());
      long cost = (10 + action.people().all()) * 100_00L;
      pen.cost(row, 3, cost);
      costs.add(pen.canvas().place(row, 3));
      int rest = 100;
      for (int p = 0; p < payers.size(); p++) {
        boolean last = p == payers.size() - 1;
        int share = last ? rest : Math.min(rest, 5 * ((action.number() * 3 + p * 7) % 9));
        rest -= share;
        if (share > 0) {
          share(row, 4 + p, payers.get(p), share, cost);
        }
      }
    }
    int total = pen.nextRow();
    pen.label(total, 1, "TOTAL");
    pen.sum(total, 3, costs);
  }

  private void share(int row, int column, Payer payer, int share, long cost) {
    Slot slot = new Slot(payer, Optional.empty(), Optional.empty());
    pen.canvas()
        .put(
            row,
            column,
            GridCell.of(BigDecimal.valueOf(share, 2)).withStyle(GridStyle.PLAIN.withFormat("0%")),
            Pen.truth(slot, cost / 100 * share));
  }
}
