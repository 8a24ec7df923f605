package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The rows of a table: actions in blocks or not, sums under or above them, totals. */
final class SumLines {
  private final Choices choices;
  private final String by;
  private final List<Line> above = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> sums = new ArrayList<>();
  private final List<Line> leaves = new ArrayList<>();

  /**
   * @param axeInSections whether the name of the axe stands alone above its actions
   * @param rows the rows of an action
   */
  SumLines(
      Choices choices,
      List<DrawnAction> actions,
      boolean axeInSections,
      Function<DrawnAction, List<Line>> rows) {
    this.choices = choices;
    by = axeInSections
        ? choices.draw("sous-totaux", "aucun:2 axe")
        : choices.draw("sous-totaux", "aucun:5 porteur:3 quartier");
    boolean inBlocks = axeInSections || !by.equals("aucun");
    if (inBlocks) {
      Function<DrawnAction, String> group = axeInSections ? DrawnAction::axe : group();
      List<String> names = actions.stream().map(group).distinct().toList();
      for (String name : names) {
        block(
            name,
            axeInSections,
            names.indexOf(name) + 1,
            actions.stream().filter(a -> group.apply(a).equals(name)).toList(),
            rows);
      }
    } else {
      order(actions).forEach(a -> leaves.addAll(rows.apply(a)));
      lines.addAll(leaves);
    }
    totals();
  }

  private Function<DrawnAction, String> group() {
    return by.equals("quartier") ? DrawnAction::quartier : DrawnAction::porteur;
  }

  private List<DrawnAction> order(List<DrawnAction> actions) {
    return choices.draw("tri", "aucun:2 porteur").equals("porteur")
        ? actions.stream().sorted(Comparator.comparing(DrawnAction::porteur)).toList()
        : actions;
  }

  private void block(
      String name,
      boolean section,
      int number,
      List<DrawnAction> actions,
      Function<DrawnAction, List<Line>> rows) {
    List<Line> block = actions.stream().flatMap(a -> rows.apply(a).stream()).toList();
    leaves.addAll(block);
    if (section) {
      lines.add(Line.section("Axe " + number + " : " + name));
    }
    boolean summed = !by.equals("aucun")
        && (block.size() > 1 || choices.draw("sous-total-seul", "oui non").equals("oui"));
    Line sum = Line.sum(label(section ? "Axe " + number : name), block);
    boolean before = summed && choices.draw("sous-total-place", "dessous:4 dessus").equals("dessus");
    if (before) {
      lines.add(sum);
    }
    lines.addAll(block);
    if (summed && !before) {
      lines.add(sum);
    }
    if (summed) {
      sums.add(sum);
    }
    if (choices.draw("lignes-vides", "aucune:3 entre-blocs").equals("entre-blocs")) {
      lines.add(Line.of(Line.Kind.BLANK));
    }
  }

  private String label(String name) {
    return switch (choices.draw(
        "sous-total-mots", "Total-X:4 Sous-total-X:2 X-total S/T Sous-total:2 TOTAL-X")) {
      case "Sous-total-X" -> "Sous-total " + name;
      case "X-total" -> name + " - total";
      case "S/T" -> "S/T " + name;
      case "Sous-total" -> "Sous-total";
      case "TOTAL-X" -> "TOTAL " + name.toUpperCase(Locale.FRENCH);
      default -> "Total " + name;
    };
  }

  private void totals() {
    String place = choices.draw("total-colonnes", "bas:6 haut sous-entete aucun:2");
    if (place.equals("aucun")) {
      return;
    }
    String words = choices
        .draw("total-mots", "TOTAL:3 Total:3 Total-général:2 TOTAL-GÉNÉRAL Totaux Total-du-contrat")
        .replace('-', ' ');
    // Subtotals cover all rows, unless blocks of one row have none.
    boolean overSums = !sums.isEmpty()
        && sums.stream().mapToInt(s -> s.terms().size()).sum() == leaves.size()
        && choices.draw("total-de", "lignes sous-totaux").equals("sous-totaux");
    Line total = Line.sum(words, overSums ? sums : leaves);
    switch (place) {
      case "haut" -> above.add(total);
      case "sous-entete" -> lines.add(0, total);
      default -> lines.add(total);
    }
  }

  /** Whether the actions stand in the order of their porteurs. */
  boolean byPorteur() {
    return by.equals("porteur") || choices.is("tri", "porteur");
  }

  List<Line> above() {
    return above;
  }

  List<Line> lines() {
    return lines;
  }
}
