package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.paint.StepWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the total of a table with one row per amount is made of: a sum by financeur, step, year. */
final class RecapLines {
  private final Choices choices;
  private final List<Line> leaves;

  RecapLines(Choices choices, List<Line> leaves) {
    this.choices = choices;
    this.leaves = leaves;
  }

  /** One sum for each financeur, with its name in the column of financeurs or as a label. */
  List<Line> byPayer() {
    String where = choices.draw("recap-nom", "financeur libelle total-de");
    List<Line> sums = new ArrayList<>();
    for (Payer payer : distinct(Slot::payer)) {
      List<Line> terms = terms(s -> s.payer().equals(payer));
      sums.add(
          switch (where) {
            case "financeur" ->
              Line.sum(new Slot(payer, Optional.empty(), Optional.empty()), terms);
            case "total-de" -> Line.sum("Total " + payer.full(), terms);
            default -> Line.sum(payer.full(), terms);
          });
    }
    return sums;
  }

  /** One sum for each year, or else for each step; none if the rows tell neither apart. */
  List<Line> byMoment() {
    List<Line> sums = new ArrayList<>();
    Set<Optional<Integer>> years = distinct(Slot::year);
    if (years.size() > 1) {
      years.forEach(y -> sums.add(Line.sum(
          "Total " + y.map(String::valueOf).orElse(""), terms(s -> s.year().equals(y)))));
    } else if (distinct(Slot::step).size() > 1) {
      StepWords words = new StepWords(choices);
      distinct(Slot::step)
          .forEach(step -> sums.add(Line.sum(
              "Total "
                  + step.map(words::of)
                      .map(w -> w.replaceFirst("(?i)montant ", "").toLowerCase(Locale.FRENCH))
                      .orElse(""),
              terms(s -> s.step().equals(step)))));
    }
    return sums;
  }

  private <T> Set<T> distinct(Function<Slot, T> of) {
    Set<T> seen = new LinkedHashSet<>();
    leaves.forEach(l -> l.slot().map(of).ifPresent(seen::add));
    return seen;
  }

  private List<Line> terms(Predicate<Slot> which) {
    return leaves.stream().filter(l -> l.slot().filter(which).isPresent()).toList();
  }
}
