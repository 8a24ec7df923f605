package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
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

/** Axe, porteur, action and financeur in one column, each level indented under its sum. */
final class Outline {
  private final DrawnContract contract;
  private final Pen pen;
  private final boolean levels;

  Outline(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    levels = contract.choices().draw("plan", "sans-niveaux niveaux").equals("niveaux");
  }

  void paint() {
    StepWords words = new StepWords(contract.choices());
    int header = pen.nextRow();
    pen.heading(header, 1, "Libellé");
    for (int s = 0; s < contract.steps().size(); s++) {
      pen.heading(header, 2 + s, contract.steps().get(s).map(words::of).orElse("Montant"));
    }
    List<Integer> tops = new ArrayList<>();
    List<String> axes =
        contract.actions().stream().map(DrawnAction::axe).distinct().toList();
    for (String axe : axes) {
      int row = label("Axe " + (axes.indexOf(axe) + 1) + " - " + axe, 0);
      tops.add(row);
      List<Integer> porteurs = new ArrayList<>();
      List<DrawnAction> ofAxe =
          contract.actions().stream().filter(a -> a.axe().equals(axe)).toList();
      for (String porteur : ofAxe.stream().map(DrawnAction::porteur).distinct().toList()) {
        porteurs.add(porteur(
            porteur, ofAxe.stream().filter(a -> a.porteur().equals(porteur)).toList()));
      }
      sums(row, porteurs);
    }
    int last = pen.nextRow();
    pen.label(last, 1, "TOTAL");
    sums(last, tops);
  }

  private int porteur(String porteur, List<DrawnAction> actions) {
    int row = label(porteur, 1);
    List<Integer> rows = new ArrayList<>();
    for (DrawnAction action : actions) {
      int title = label(action.title(), 2);
      List<Integer> lines = new ArrayList<>();
      for (Payer payer : contract.payers()) {
        if (action.cents().keySet().stream().anyMatch(s -> s.payer().equals(payer))) {
          int line = label(payer.full(), 3);
          lines.add(line);
          for (int s = 0; s < contract.steps().size(); s++) {
            Optional<EtapeMontant> step = contract.steps().get(s);
            pen.money(line, 2 + s, action, new Slot(payer, step, Optional.empty()));
          }
        }
      }
      sums(title, lines);
      rows.add(title);
    }
    sums(row, rows);
    return row;
  }

  private int label(String text, int level) {
    int row = pen.nextRow();
    pen.word(row, 1, text, level);
    if (levels && level > 0) {
      pen.canvas().sheet().level(row, level);
    }
    return row;
  }

  private void sums(int row, List<Integer> terms) {
    for (int s = 0; s < contract.steps().size(); s++) {
      int column = 2 + s;
      List<GridPlace> places = terms.stream()
          .map(t -> pen.canvas().place(t, column))
          .filter(pen.canvas().truths()::containsKey)
          .toList();
      pen.sum(row, column, places);
    }
  }
}
