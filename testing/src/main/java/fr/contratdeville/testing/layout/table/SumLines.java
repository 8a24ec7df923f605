package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of a table: actions in blocks or not, sums under or above them, totals. */
final class SumLines {
  private final Choices choices;
  private final String by;
  private final Function<DrawnAction, List<Line>> rows;
  private final boolean several;
  private final List<Level> levels = new ArrayList<>();
  private final List<Line> above = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> sums = new ArrayList<>();
  private final List<Line> leaves = new ArrayList<>();

  /**
   * A way in which rows are put into blocks.
   *
   * @param group the name of the block of an action
   * @param section whether that name stands alone above the block
   * @param summed whether a row sums the block up
   */
  private record Level(Function<DrawnAction, String> group, boolean section, boolean summed) {}

  /**
   * @param axe where the axe stands: {@code intertitre} alone above its actions, {@code fusionne}
   *     in a column, once for all of them, or elsewhere
   * @param several whether an action has several rows
   * @param rows the rows of an action
   */
  SumLines(
      Choices choices,
      List<DrawnAction> actions,
      String axe,
      boolean several,
      Function<DrawnAction, List<Line>> rows) {
    this.choices = choices;
    this.rows = rows;
    this.several = several;
    boolean byAxe = axe.equals("intertitre") || axe.equals("fusionne");
    by = byAxe
        ? choices.draw("sous-totaux", "aucun:3 axe:3 axe-et-porteur")
        : choices.draw("sous-totaux", "aucun:5 porteur:3 quartier" + (several ? " action:2" : ""));
    if (byAxe) {
      levels.add(new Level(DrawnAction::axe, axe.equals("intertitre"), !by.equals("aucun")));
    }
    if (by.contains("porteur")) {
      levels.add(new Level(DrawnAction::porteur, false, true));
    } else if (by.equals("action")) {
      levels.add(new Level(DrawnAction::title, false, true));
    } else if (by.equals("quartier")) {
      levels.add(new Level(DrawnAction::quartier, false, true));
    }
    sums.addAll(blocks(levels.isEmpty() ? order(actions) : actions, 0));
    totals();
  }

  private List<DrawnAction> order(List<DrawnAction> actions) {
    return choices.draw("tri", "aucun:2 porteur").equals("porteur")
        ? actions.stream().sorted(Comparator.comparing(DrawnAction::porteur)).toList()
        : actions;
  }

  /** Adds the rows of actions, in blocks from a level on, and returns the sums of these blocks. */
  private List<Line> blocks(List<DrawnAction> actions, int depth) {
    if (depth == levels.size()) {
      List<Line> added = actions.stream().flatMap(a -> rows.apply(a).stream()).toList();
      leaves.addAll(added);
      lines.addAll(added);
      return List.of();
    }
    Level level = levels.get(depth);
    List<Line> blocks = new ArrayList<>();
    List<String> names = actions.stream().map(level.group()).distinct().toList();
    for (String name : names) {
      String alone = level.section() ? "Axe " + (names.indexOf(name) + 1) : name;
      if (level.section()) {
        lines.add(Line.section(alone + " : " + name));
      }
      blocks.addAll(block(
          alone,
          level,
          actions.stream().filter(a -> level.group().apply(a).equals(name)).toList(),
          depth));
    }
    return blocks;
  }

  private List<Line> block(String name, Level level, List<DrawnAction> actions, int depth) {
    int start = lines.size();
    int first = leaves.size();
    List<Line> inner = blocks(actions, depth + 1);
    List<Line> block = List.copyOf(leaves.subList(first, leaves.size()));
    String label = label(name, actions.size());
    // Nothing else would tell where a block starts that its sum does not name.
    boolean named = !by.equals("quartier") || label.contains(name);
    boolean summed = level.summed()
        && (block.size() > 1
            || !named
            || choices.draw("sous-total-seul", "oui non").equals("oui"));
    Line sum = Line.sum(label, overSums(inner, block) ? inner : block);
    if (summed) {
      boolean before = choices.draw("sous-total-place", "dessous:4 dessus").equals("dessus");
      lines.add(before ? start : lines.size(), sum);
    }
    if (depth == 0 && choices.draw("lignes-vides", "aucune:3 entre-blocs").equals("entre-blocs")) {
      lines.add(Line.of(Line.Kind.BLANK));
    }
    return summed ? List.of(sum) : List.of();
  }

  /** Whether a sum adds other sums up, which it only can if they cover all its rows. */
  private boolean overSums(List<Line> inner, List<Line> covered) {
    return !inner.isEmpty()
        && inner.stream().flatMap(SumLines::leaves).count() == covered.size()
        && choices.draw("total-de", "lignes sous-totaux").equals("sous-totaux");
  }

  private static Stream<Line> leaves(Line line) {
    return line.kind() == Line.Kind.SUM
        ? line.terms().stream().flatMap(SumLines::leaves)
        : Stream.of(line);
  }

  private String label(String name, int actions) {
    return switch (choices.draw(
        "sous-total-mots",
        "Total-X:4 Sous-total-X:2 X-total S/T Sous-total:2 TOTAL-X sans Total-X-(n)")) {
      case "Sous-total-X" -> "Sous-total " + name;
      case "X-total" -> name + " - total";
      case "sans" -> "";
      case "Total-X-(n)" -> "Total " + name + (actions > 1 ? " (" + actions + " actions)" : "");
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
    Line total = Line.sum(words, overSums(sums, leaves) ? sums : leaves);
    List<Line> moments =
        several && place.equals("bas") ? new RecapLines(choices, leaves).byMoment() : List.of();
    boolean apart =
        !moments.isEmpty() && choices.draw("totaux-par", "ensemble moment").equals("moment");
    if (place.equals("bas") && choices.draw("vide-avant-total", "non:5 oui").equals("oui")) {
      lines.add(Line.of(Line.Kind.BLANK));
    }
    switch (place) {
      case "haut" -> above.add(total);
      case "sous-entete" -> lines.add(0, total);
      default -> lines.addAll(apart ? moments : List.of(total));
    }
    if (!apart && place.equals("bas")) {
      below(total);
    }
  }

  /** What may follow the total at the bottom: its shares, or parts of it. */
  private void below(Line total) {
    switch (choices.draw(
        "sous-le-total", "rien:6 parts dont" + (several ? " par-financeur:2" : ""))) {
      case "par-financeur" -> {
        if (choices.draw("recap-vide", "non oui").equals("oui")) {
          lines.add(Line.of(Line.Kind.BLANK));
        }
        lines.addAll(new RecapLines(choices, leaves).byPayer());
      }
      case "parts" ->
        lines.add(Line.shares(choices.pick("mot-parts", List.of("%", "Part", "")), total));
      case "dont" -> {
        String quartier = leaves.get(0).action().map(DrawnAction::quartier).orElse("");
        List<Line> part = leaves.stream()
            .filter(l -> l.action().filter(a -> a.quartier().equals(quartier)).isPresent())
            .toList();
        lines.add(Line.sum("dont " + quartier, part));
      }
      default -> {}
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
