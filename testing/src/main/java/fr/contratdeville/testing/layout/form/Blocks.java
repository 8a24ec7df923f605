package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
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

/** One small table of financeurs per action, under lines that say which action it is. */
final class Blocks {
  private final DrawnContract contract;
  private final Choices choices;
  private final StepWords words;
  private final String total;
  private final boolean lines;
  private final String labels;
  private final String money;

  /** @param lines whether what is said of the action stands in lines of a name and a value */
  Blocks(DrawnContract contract, boolean lines) {
    this.contract = contract;
    this.lines = lines;
    choices = contract.choices();
    words = new StepWords(choices);
    total = choices.draw("bloc-total", "Total-action:2 TOTAL Total").replace('-', ' ');
    labels = lines
        ? choices.draw("bloc-libelles", "cellules:3 deux-points")
        : choices.draw("bloc-libelles", "deux-lignes:3 bandeau");
    money = choices.draw(
        "bloc-argent", "lignes:4 colonnes" + (contract.steps().size() == 1 ? " budget" : ""));
  }

  /** Writes an action from a row on. */
  void paint(Pen pen, int start, DrawnAction action) {
    int row = lines ? lines(pen, start, action) : banner(pen, start, action);
    switch (money) {
      case "budget" -> BudgetTable.paint(pen, row, contract, action, words);
      case "colonnes" -> columns(pen, row, action);
      default -> rows(pen, row, action);
    }
  }

  private int banner(Pen pen, int start, DrawnAction action) {
    if (labels.equals("bandeau") && contract.porteurs().noneMatch(p -> p.contains(" - "))) {
      String dash = choices.pick("bandeau-tiret", List.of(" – ", " - "));
      pen.word(
          start, 1, "Action " + action.number() + " : " + action.title() + dash + action.porteur());
      return start + 1;
    }
    pen.word(start, 1, "Action n° " + action.number() + " : " + action.title());
    pen.word(start + 1, 1, "Porteur : " + action.porteur());
    pen.word(start + 1, 4, "QPV : " + action.quartier());
    return start + 2;
  }

  private int lines(Pen pen, int start, DrawnAction action) {
    int row = line(pen, start, "Intitulé de l'action", action.title());
    row = line(pen, row, "Porteur", action.porteur());
    row = line(pen, row, "Axe", action.axe());
    return line(pen, row, "QPV", action.quartier()) + 1;
  }

  private int line(Pen pen, int row, String name, String value) {
    if (labels.equals("deux-points")) {
      pen.word(row, 1, name + " : " + value);
    } else {
      pen.heading(row, 1, name);
      pen.word(row, 2, value);
    }
    return row + 1;
  }

  private void rows(Pen pen, int top, DrawnAction action) {
    int row = top;
    pen.heading(row, 1, "Financeur");
    List<Optional<EtapeMontant>> steps = contract.steps();
    for (int s = 0; s < steps.size(); s++) {
      pen.heading(row, 2 + s, steps.get(s).map(words::of).orElse("Montant"));
    }
    List<List<GridPlace>> terms = new ArrayList<>();
    steps.forEach(s -> terms.add(new ArrayList<>()));
    for (Payer payer : payers(action)) {
      pen.word(++row, 1, payer.full());
      for (int s = 0; s < steps.size(); s++) {
        pen.money(row, 2 + s, action, new Slot(payer, steps.get(s), Optional.empty()))
            .ifPresent(terms.get(s)::add);
      }
    }
    pen.label(++row, 1, total);
    for (int s = 0; s < steps.size(); s++) {
      pen.sum(row, 2 + s, terms.get(s));
    }
  }

  /** Financeurs over their amounts, one row for each step. */
  private void columns(Pen pen, int top, DrawnAction action) {
    List<Payer> payers = payers(action);
    for (int p = 0; p < payers.size(); p++) {
      pen.heading(top, 2 + p, payers.get(p).full());
    }
    pen.heading(top, 2 + payers.size(), "Total");
    int row = top;
    for (Optional<EtapeMontant> step : contract.steps()) {
      row++;
      pen.word(row, 1, step.map(words::of).orElse("Montant"));
      List<GridPlace> terms = new ArrayList<>();
      for (int p = 0; p < payers.size(); p++) {
        pen.money(row, 2 + p, action, new Slot(payers.get(p), step, Optional.empty()))
            .ifPresent(terms::add);
      }
      pen.sum(row, 2 + payers.size(), terms);
    }
  }

  private List<Payer> payers(DrawnAction action) {
    return contract.payers().stream()
        .filter(p -> action.cents().keySet().stream().anyMatch(s -> s.payer().equals(p)))
        .toList();
  }
}
