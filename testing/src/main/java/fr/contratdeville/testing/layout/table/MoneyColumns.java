package fr.contratdeville.testing.layout.table;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.drawing.Vocabulary;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of money of a table with one column per financeur, and the totals among them. */
final class MoneyColumns {
  private final DrawnContract contract;
  private final Choices choices;
  private final Headings headings;
  private final List<Column> columns = new ArrayList<>();
  private final List<String> partial;

  MoneyColumns(DrawnContract contract, Headings headings) {
    this.contract = contract;
    this.headings = headings;
    choices = contract.choices();
    partial = beside(choices.pick(
        "mot-partiel", Vocabulary.split("Sous-total|Total financeurs publics|Sous total")));
    List<Optional<Payer>> who =
        new ArrayList<>(contract.payers().stream().map(Optional::of).toList());
    switch (choices.draw("total-lignes", "droite:5 gauche aucun:2")) {
      case "droite" -> who.add(Optional.empty());
      case "gauche" -> who.add(0, Optional.empty());
      default -> {}
    }
    if (choices.is("bandes", "etape-dessus")) {
      contract.moments().forEach(m -> who.forEach(p -> add(p, m.step(), m.year())));
    } else {
      who.forEach(p -> contract.moments().forEach(m -> add(p, m.step(), m.year())));
    }
    partial();
    // A total on the left adds up what stands behind it.
    columns.replaceAll(c -> c.role() == CellRole.SUM && c.terms().isEmpty() ? total(c) : c);
    dont();
    cumul();
  }

  /** Adds what all financeurs pay in several years at the end, under the years that it is of. */
  private void cumul() {
    boolean years = contract.yearsWritten() && contract.steps().size() == 1;
    if (years && choices.draw("cumul", "aucun:2 droite").equals("droite")) {
      String when = contract.year() + "-" + (contract.year() + 1);
      columns.add(Column.sum(
          headings.of(
              choices.pick("cumul-mots", List.of("Cumul " + when, "Total " + when)),
              Optional.empty(),
              Optional.empty()),
          columns.stream().filter(c -> c.role() == CellRole.MONEY).toList()));
    }
  }

  private void add(Optional<Payer> payer, Optional<EtapeMontant> step, Optional<Integer> year) {
    List<String> titles = headings.of(
        payer,
        contract.stepsWritten() ? step : Optional.empty(),
        contract.yearsWritten() ? year : Optional.empty());
    columns.add(payer
        .map(p -> new Slot(p, step, year))
        .map(slot -> Column.money(
            titles,
            line -> Optional.of(slot)
                .filter(s -> line.action().filter(a -> a.cents().containsKey(s)).isPresent())))
        .orElseGet(() -> Column.sum(titles, List.of())));
  }

  private Column total(Column sum) {
    List<List<String>> totals = columns.stream()
        .filter(c -> c.role() == CellRole.SUM && !c.headings().equals(partial))
        .map(Column::headings)
        .toList();
    int which = totals.indexOf(sum.headings());
    int kinds = totals.size();
    List<Column> money =
        columns.stream().filter(c -> c.role() == CellRole.MONEY).toList();
    List<Column> terms = new ArrayList<>();
    boolean stepAbove = choices.is("bandes", "etape-dessus");
    int payers = contract.payers().size();
    for (int m = 0; m < money.size(); m++) {
      if ((stepAbove ? m / payers : m % kinds) == which) {
        terms.add(money.get(m));
      }
    }
    return Column.sum(sum.headings(), terms);
  }

  /** Adds a sum of the first few financeurs in the middle, which the total does not count again. */
  private void partial() {
    int payers = contract.payers().size();
    boolean single = contract.moments().size() == 1;
    if (single
        && payers > 2
        && choices.is("total-lignes", "droite")
        && choices.draw("total-partiel", "aucun:6 milieu").equals("milieu")) {
      int first = 2 + choices.chance("total-partiel-ou").nextInt(payers - 2);
      columns.add(first, Column.sum(partial, List.copyOf(columns.subList(0, first))));
    }
  }

  /** Adds columns that repeat a financeur behind the total, or tell a part of one. */
  private void dont() {
    boolean single = contract.moments().size() == 1;
    if (!single || !choices.is("total-lignes", "droite")) {
      return;
    }
    switch (choices.draw("dont", "aucun:4 apres-total apres-financeur")) {
      case "apres-total" -> {
        Payer payer = contract
            .payers()
            .get(choices.chance("dont-qui").nextInt(contract.payers().size()));
        Column repeated = money(payer);
        columns.add(Column.copy(beside("dont " + payer.full()), repeated));
      }
      case "apres-financeur" -> {
        int which = choices.chance("dont-qui").nextInt(contract.payers().size());
        Column whole = money(contract.payers().get(which));
        columns.add(
            columns.indexOf(whole) + 1,
            Column.figures(
                CellRole.PART,
                beside(choices.pick(
                    "dont-quoi",
                    Vocabulary.split("dont fonctionnement|dont investissement|dont postes"))),
                line -> whole.figure(line).filter(v -> v > 100_00).map(v -> v / 2 / 100 * 100),
                true));
      }
      default -> {}
    }
  }

  /** The headings of one more column among those of the only step of a table. */
  private List<String> beside(String who) {
    return headings.of(
        who,
        contract.stepsWritten() ? contract.moments().get(0).step() : Optional.empty(),
        Optional.empty());
  }

  private Column money(Payer payer) {
    List<Column> money =
        columns.stream().filter(c -> c.role() == CellRole.MONEY).toList();
    return money.get(contract.payers().indexOf(payer));
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }
}
