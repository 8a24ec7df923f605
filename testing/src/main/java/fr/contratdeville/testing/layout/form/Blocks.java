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
  private final StepWords words;
  private final String total;
  private final boolean lines;

  /** @param lines whether what is said of the action stands in two cells, name and value */
  Blocks(DrawnContract contract, boolean lines) {
    this.contract = contract;
    this.lines = lines;
    Choices choices = contract.choices();
    words = new StepWords(choices);
    total = choices.draw("bloc-total", "Total-action:2 TOTAL Total").replace('-', ' ');
  }

  /** Writes an action from a row on. */
  void paint(Pen pen, int start, DrawnAction action) {
    int row = start;
    if (lines) {
      row = line(pen, row, "Intitulé de l'action", action.title());
      row = line(pen, row, "Porteur", action.porteur());
      row = line(pen, row, "Axe", action.axe());
      row = line(pen, row, "QPV", action.quartier()) + 1;
    } else {
      pen.word(row++, 1, "Action n° " + action.number() + " : " + action.title());
      pen.word(row, 1, "Porteur : " + action.porteur());
      pen.word(row++, 4, "QPV : " + action.quartier());
    }
    pen.heading(row, 1, "Financeur");
    List<Optional<EtapeMontant>> steps = contract.steps();
    for (int s = 0; s < steps.size(); s++) {
      pen.heading(row, 2 + s, steps.get(s).map(words::of).orElse("Montant"));
    }
    List<List<GridPlace>> terms = new ArrayList<>();
    steps.forEach(s -> terms.add(new ArrayList<>()));
    for (Payer payer : contract.payers()) {
      if (pays(action, payer)) {
        pen.word(++row, 1, payer.full());
        for (int s = 0; s < steps.size(); s++) {
          pen.money(row, 2 + s, action, new Slot(payer, steps.get(s), Optional.empty()))
              .ifPresent(terms.get(s)::add);
        }
      }
    }
    pen.label(++row, 1, total);
    for (int s = 0; s < steps.size(); s++) {
      pen.sum(row, 2 + s, terms.get(s));
    }
  }

  private static int line(Pen pen, int row, String name, String value) {
    pen.heading(row, 1, name);
    pen.word(row, 2, value);
    return row + 1;
  }

  private static boolean pays(DrawnAction action, Payer payer) {
    return action.cents().keySet().stream().anyMatch(s -> s.payer().equals(payer));
  }
}
