package fr.contratdeville.testing.layout.form;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.StepWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The cross table of a spreadsheet: porteurs and their actions indented in one column, who pays in
 * the others, each upper row the sums of those below it.
 */
final class WideOutline {
  private final DrawnContract contract;
  private final Pen pen;
  private final List<Slot> slots;
  private final boolean byAxe;
  private final boolean levels;
  private final boolean total;

  WideOutline(DrawnContract contract, Pen pen) {
    this.contract = contract;
    this.pen = pen;
    slots = contract.slots();
    Choices choices = contract.choices();
    byAxe = choices.draw("plan-etages", "porteur-action:2 axe-porteur-action").startsWith("axe");
    levels = choices.draw("plan", "sans-niveaux niveaux").equals("niveaux");
    total = contract.steps().size() == 1
        && choices.draw("total-lignes", "droite:2 aucun").equals("droite");
  }

  void paint() {
    Choices choices = contract.choices();
    StepWords words = new StepWords(choices);
    int header = pen.nextRow();
    String named = byAxe ? "Axe / Porteur / Action" : "Porteur / Action";
    pen.heading(
        header,
        1,
        choices.pick("plan-titre", List.of("Étiquettes de lignes", "Libellé", named, named)));
    for (int s = 0; s < slots.size(); s++) {
      Slot slot = slots.get(s);
      pen.heading(
          header,
          2 + s,
          slot.payer().full() + slot.step().map(e -> " " + words.of(e)).orElse(""));
    }
    if (total) {
      pen.heading(header, 2 + slots.size(), choices.pick("plan-total", List.of("Total", "TOTAL")));
    }
    List<Integer> tops = new ArrayList<>();
    if (byAxe) {
      List<String> axes =
          contract.actions().stream().map(DrawnAction::axe).distinct().toList();
      for (String axe : axes) {
        int row = label("Axe " + (axes.indexOf(axe) + 1) + " - " + axe, 0);
        tops.add(row);
        sums(
            row,
            porteurs(
                contract.actions().stream().filter(a -> a.axe().equals(axe)).toList(), 1));
      }
    } else {
      tops.addAll(porteurs(contract.actions(), 0));
    }
    int last = pen.nextRow();
    pen.label(last, 1, choices.pick("plan-total-bas", List.of("Total général", "TOTAL")));
    sums(last, tops);
  }

  private List<Integer> porteurs(List<DrawnAction> actions, int level) {
    List<Integer> rows = new ArrayList<>();
    for (String porteur : actions.stream().map(DrawnAction::porteur).distinct().toList()) {
      int row = label(porteur, level);
      List<Integer> lines = new ArrayList<>();
      for (DrawnAction action : actions) {
        if (action.porteur().equals(porteur)) {
          int line = label(action.title(), level + 1);
          List<GridPlace> terms = new ArrayList<>();
          for (int s = 0; s < slots.size(); s++) {
            pen.money(line, 2 + s, action, slots.get(s)).ifPresent(terms::add);
          }
          if (total) {
            pen.sum(line, 2 + slots.size(), terms);
          }
          lines.add(line);
        }
      }
      sums(row, lines);
      rows.add(row);
    }
    return rows;
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
    for (int column = 2; column < 2 + slots.size() + (total ? 1 : 0); column++) {
      int at = column;
      pen.sum(
          row,
          column,
          terms.stream()
              .map(t -> pen.canvas().place(t, at))
              .filter(pen.canvas().truths()::containsKey)
              .toList());
    }
  }
}
