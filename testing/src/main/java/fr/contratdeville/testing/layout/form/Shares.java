package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridStyle;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans de financement in percent: a cost, and the share of it that each financeur pays. They print
 * no euros of any financeur, and at most the sum of all subsidies.
 */
final class Shares {
  private static final int FIRST_COST = 3;

  private final DrawnContract contract;
  private final Pen pen;
  private final List<String> costs;
  private final String written;
  private final boolean subsidies;

  Shares(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    Choices choices = contract.choices();
    costs = switch (choices.draw("parts-couts", "un:4 deux")) {
      case "deux" -> List.of("Coût prévisionnel (€)", "Coût réalisé (€)");
      default ->
        List.of(
            choices.pick("parts-cout", List.of("Coût total (€)", "Coût total", "Budget total")));
    };
    written = choices.draw("parts-ecrites", "pourcent:4 texte nombre");
    subsidies = choices.draw("parts-euros", "aucuns:3 subventions").equals("subventions");
  }

  /** Whether a plan prints the sum of all subsidies, of which it does not say who pays what. */
  static boolean namesNobody(Choices choices) {
    return choices.is("parts-euros", "subventions");
  }

  void paint() {
    int top = pen.nextRow();
    List<Payer> payers = contract.payers();
    int first = FIRST_COST + costs.size();
    pen.heading(top, 1, "Porteur");
    pen.heading(top, 2, "Action");
    for (int c = 0; c < costs.size(); c++) {
      pen.heading(top, FIRST_COST + c, costs.get(c));
    }
    pen.heading(top, first, "Part de chaque financeur (% du coût)");
    pen.canvas().merge(top, first, top, first + payers.size() - 1);
    for (int p = 0; p < payers.size(); p++) {
      pen.heading(top + 1, first + p, payers.get(p).full());
    }
    int euros = first + payers.size();
    if (subsidies) {
      pen.heading(top, euros, "Montant des subventions (€)");
    }
    List<List<GridPlace>> terms = new ArrayList<>();
    for (int c = 0; c <= costs.size(); c++) {
      terms.add(new ArrayList<>());
    }
    for (DrawnAction action : contract.actions()) {
      int row = pen.nextRow();
      pen.word(row, 1, action.porteur());
      pen.word(row, 2, action.title());
      long cost = (10 + action.people().all()) * 100_00L;
      for (int c = 0; c < costs.size(); c++) {
        pen.cost(row, FIRST_COST + c, cost + c * 50_00L);
        terms.get(c).add(pen.canvas().place(row, FIRST_COST + c));
      }
      int rest = 100;
      int own = 0;
      for (int p = 0; p < payers.size(); p++) {
        boolean last = p == payers.size() - 1;
        int share = last ? rest : Math.min(rest, 5 * ((action.number() * 3 + p * 7) % 9));
        rest -= share;
        if (payers.get(p).name().equals("Autofinancement")) {
          own = share;
        }
        if (share > 0) {
          share(row, first + p, share);
        }
      }
      if (subsidies && own < 100) {
        long cents = cost / 100 * (100 - own);
        pen.canvas()
            .put(
                row,
                euros,
                pen.euros(cents),
                Pen.truth(new Slot(NameList.NOBODY, Optional.empty(), Optional.empty()), cents));
        terms.get(costs.size()).add(pen.canvas().place(row, euros));
      }
    }
    int total = pen.nextRow();
    pen.label(total, 1, "TOTAL");
    for (int c = 0; c < costs.size(); c++) {
      pen.sum(total, FIRST_COST + c, terms.get(c));
    }
    pen.sum(total, euros, terms.get(costs.size()));
  }

  private void share(int row, int column, int share) {
    GridCell cell = switch (written) {
      case "texte" -> GridCell.of(share + " %");
      case "nombre" -> GridCell.of(BigDecimal.valueOf(share));
      default ->
        GridCell.of(BigDecimal.valueOf(share, 2)).withStyle(GridStyle.PLAIN.withFormat("0%"));
    };
    pen.canvas().put(row, column, cell, CellTruth.of(CellRole.SHARE_OF_COST));
  }
}
