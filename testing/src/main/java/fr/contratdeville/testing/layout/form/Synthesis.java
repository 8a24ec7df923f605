package fr.contratdeville.testing.layout.form;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridStyle;
import fr.contratdeville.testing.layout.paint.Canvas;
import fr.contratdeville.testing.layout.paint.Pen;
import fr.contratdeville.testing.layout.paint.StepWords;
import fr.contratdeville.testing.layout.truth.CellRole;
import fr.contratdeville.testing.layout.truth.CellTruth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A small table that sums the money of a document up: by financeur, porteur, quartier or theme. */
final class Synthesis {
  private final DrawnContract contract;
  private final Choices choices;
  private final String by;

  Synthesis(DrawnContract contract) {
    this.contract = contract;
    choices = contract.choices();
    boolean single = contract.steps().size() == 1;
    by = choices.draw(
        "synthese-par",
        "financeur:3 porteur quartier thematique"
            + (single ? " croise-porteur croise-quartier" : ""));
  }

  /** Writes the table below what stands on a sheet. */
  void paint(Canvas canvas, int unit) {
    Pen pen = new Pen(choices, canvas, unit);
    StepWords words = new StepWords(choices);
    int row = pen.nextRow() + 1;
    boolean titled = choices.draw("synthese-titre", "oui:2 non").equals("oui");
    if (titled) {
      canvas.put(row++, 1, "Récapitulatif par " + name(), CellRole.NOTE);
    }
    if (by.startsWith("croise")) {
      new CrossSynthesis(contract, by).paint(canvas, pen, row, unit);
      return;
    }
    pen.heading(row, 1, heading());
    List<Optional<EtapeMontant>> steps = contract.steps();
    for (int s = 0; s < steps.size(); s++) {
      pen.heading(
          row, 2 + s, steps.get(s).map(words::of).orElse("Montant") + (unit == 1 ? "" : " k€"));
    }
    boolean shares = steps.size() == 1
        && choices.draw("synthese-parts", "absentes:4 pourcent").equals("pourcent");
    if (shares) {
      pen.heading(row, 3, choices.pick("synthese-part", List.of("%", "Part", "Taux")));
    }
    long whole = lines().values().stream().mapToLong(l -> l.get(0)).sum();
    List<List<GridPlace>> columns = new ArrayList<>();
    steps.forEach(s -> columns.add(new ArrayList<>()));
    for (Map.Entry<String, List<Long>> line : lines().entrySet()) {
      row++;
      pen.word(row, 1, line.getKey());
      for (int s = 0; s < steps.size(); s++) {
        long cents = line.getValue().get(s);
        canvas.put(row, 2 + s, pen.euros(cents), CellTruth.figure(CellRole.PART, cents, List.of()));
        columns.get(s).add(canvas.place(row, 2 + s));
      }
      if (shares) {
        canvas.put(
            row,
            3,
            GridCell.of(BigDecimal.valueOf(Math.round(100.0 * line.getValue().get(0) / whole), 2))
                .withStyle(GridStyle.PLAIN.withFormat("0%")),
            CellTruth.of(CellRole.SHARE));
      }
    }
    pen.label(++row, 1, choices.pick("synthese-total", List.of("Total", "TOTAL", "Total général")));
    for (int s = 0; s < steps.size(); s++) {
      pen.sum(row, 2 + s, columns.get(s));
    }
  }

  private String name() {
    return by.equals("thematique") ? "thématique" : by.replace("croise-", "");
  }

  private String heading() {
    return switch (by) {
      case "financeur" -> "Financeur";
      case "porteur" -> "Porteur";
      case "quartier" -> "Quartier";
      default -> "Thématique";
    };
  }

  /** The cents of each line, one for each step. */
  private Map<String, List<Long>> lines() {
    BiFunction<DrawnAction, Slot, String> key = switch (by) {
      case "financeur" -> (a, s) -> s.payer().full();
      case "porteur" -> (a, s) -> a.porteur();
      case "quartier" -> (a, s) -> a.quartier();
      default -> (a, s) -> a.theme();
    };
    Map<String, List<Long>> lines = new LinkedHashMap<>();
    for (DrawnAction action : contract.actions()) {
      for (Slot slot : contract.slots()) {
        long cents = action.cents().getOrDefault(slot, 0L);
        List<Long> line = lines.computeIfAbsent(
            key.apply(action, slot),
            k -> new ArrayList<>(contract.steps().stream().map(s -> 0L).toList()));
        int at = contract.steps().indexOf(slot.step());
        line.set(at, line.get(at) + cents);
      }
    }
    lines.values().removeIf(l -> l.stream().allMatch(c -> c == 0));
    return lines;
  }
}
