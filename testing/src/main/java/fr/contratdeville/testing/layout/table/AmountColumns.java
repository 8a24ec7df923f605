package fr.contratdeville.testing.layout.table;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a table with one row per amount, and its rows. */
final class AmountColumns {
  private final DrawnContract contract;
  private final boolean stepsBeside;
  private final List<Column> columns = new ArrayList<>();

  AmountColumns(DrawnContract contract, Headings headings) {
    this.contract = contract;
    Choices choices = contract.choices();
    boolean several = contract.steps().size() > 1;
    stepsBeside =
        several && choices.draw("etapes-en-lignes", "colonnes:2 lignes").equals("colonnes");
    columns.add(Column.words(
        headings.word("financeur", "Financeur|Financeurs|Nom du financeur|Cofinanceur"),
        line -> line.slot().map(s -> s.payer().full())));
    if (contract.years().size() > 1) {
      columns.add(Column.codes(
          headings.word("exercice", "Année|Exercice"),
          line -> line.slot().flatMap(Slot::year).map(y -> y * 100L),
          ""));
    }
    if (several && !stepsBeside) {
      columns.add(Column.words(
          headings.word("etape", "Étape|Étape du financement|Stade"),
          line -> line.slot().flatMap(Slot::step).map(s -> s.libelle().fr())));
    }
    if (stepsBeside) {
      for (Optional<EtapeMontant> step : contract.steps()) {
        columns.add(Column.money(
            List.of(step.map(headings::step).orElse("Montant")),
            line -> line.slot()
                .map(s -> new Slot(s.payer(), step, s.year()))
                .filter(s -> line.action().filter(a -> a.cents().containsKey(s)).isPresent())));
      }
    } else {
      String amount =
          headings.word("montant", "Montant|Montant (€)|Montant de la subvention|Montant en euros");
      boolean named = !several && contract.stepsWritten();
      String title = named ? contract.steps().get(0).map(headings::step).orElse(amount) : amount;
      columns.add(Column.money(List.of(title), Line::slot));
    }
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** The rows of an action: one for each of its amounts, or for each financeur and year. */
  List<Line> lines(DrawnAction action) {
    Set<Slot> rows = new LinkedHashSet<>();
    for (Payer payer : contract.payers()) {
      for (Slot slot : contract.slots()) {
        if (slot.payer().equals(payer) && action.cents().containsKey(slot)) {
          rows.add(stepsBeside ? new Slot(payer, Optional.empty(), slot.year()) : slot);
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    rows.forEach(slot -> lines.add(Line.of(action, slot, lines.isEmpty())));
    return lines;
  }
}
