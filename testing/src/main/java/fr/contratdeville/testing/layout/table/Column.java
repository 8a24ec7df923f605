package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.Slot;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of a table: its headings from top to bottom, and what it shows on a row. */
final class Column {
  private final CellRole role;
  private List<String> headings;
  private final Function<Line, Optional<String>> words;
  private final Function<Line, Optional<Slot>> slot;
  private final Function<Line, Optional<Long>> figure;
  private final List<Column> terms;
  private final String format;
  private final boolean summed;
  private final boolean onlySums;

  private Column(
      CellRole role,
      List<String> headings,
      Function<Line, Optional<String>> words,
      Function<Line, Optional<Slot>> slot,
      Function<Line, Optional<Long>> figure,
      List<Column> terms,
      String format,
      boolean summed,
      boolean onlySums) {
    this.role = role;
    this.headings = List.copyOf(headings);
    this.words = words;
    this.slot = slot;
    this.figure = figure;
    this.terms = List.copyOf(terms);
    this.format = format;
    this.summed = summed;
    this.onlySums = onlySums;
  }

  /** A column of words. */
  static Column words(String heading, Function<Line, Optional<String>> words) {
    return words(List.of(heading), words);
  }

  /** A column of words under several headings. */
  static Column words(List<String> headings, Function<Line, Optional<String>> words) {
    return new Column(
        CellRole.WORD,
        headings,
        words,
        l -> Optional.empty(),
        l -> Optional.empty(),
        List.of(),
        "",
        false,
        false);
  }

  /** A column of numbers that are codes or days, in hundredths, and have no sum. */
  static Column codes(String heading, Function<Line, Optional<Long>> codes, String format) {
    return new Column(
        CellRole.WORD,
        List.of(heading),
        l -> Optional.empty(),
        l -> Optional.empty(),
        codes,
        List.of(),
        format,
        false,
        false);
  }

  /** A column of money: for each row, whose money it is. */
  static Column money(List<String> headings, Function<Line, Optional<Slot>> slot) {
    return new Column(
        CellRole.MONEY,
        headings,
        l -> Optional.empty(),
        slot,
        l -> slot.apply(l).flatMap(s -> l.action().map(a -> a.cents().get(s))),
        List.of(),
        "",
        true,
        false);
  }

  /** A column that adds others up. */
  static Column sum(List<String> headings, List<Column> terms) {
    return new Column(
        CellRole.SUM,
        headings,
        l -> Optional.empty(),
        l -> Optional.empty(),
        l -> add(terms.stream().map(t -> t.figure(l)).toList()),
        terms,
        "",
        true,
        false);
  }

  /**
   * A column of figures, in hundredths, that are no money.
   *
   * @param role {@link CellRole#COUNT}, {@link CellRole#COST}, {@link CellRole#PART} or
   *     {@link CellRole#SHARE}
   * @param summed whether rows of sums add it up
   */
  static Column figures(
      CellRole role, List<String> headings, Function<Line, Optional<Long>> figure, boolean summed) {
    return new Column(
        role,
        headings,
        l -> Optional.empty(),
        l -> Optional.empty(),
        figure,
        List.of(),
        role == CellRole.SHARE ? "0%" : "",
        summed,
        false);
  }

  /** A column that shows another once more. */
  static Column copy(List<String> headings, Column original) {
    return new Column(
        CellRole.PART,
        headings,
        l -> Optional.empty(),
        l -> Optional.empty(),
        original::figure,
        List.of(original),
        "",
        true,
        false);
  }

  /** A column that counts actions, on rows of sums only. */
  static Column actionCount(String heading) {
    return new Column(
        CellRole.COUNT,
        List.of(heading),
        l -> Optional.empty(),
        l -> Optional.empty(),
        l -> Optional.of(100L).filter(x -> l.first()),
        List.of(),
        "",
        true,
        true);
  }

  /** A column of nothing. */
  static Column blank() {
    return words("", l -> Optional.empty());
  }

  /** These columns under one more heading; sums among them add up the same columns as before. */
  static List<Column> under(String heading, List<Column> columns) {
    columns.forEach(
        c -> c.headings = Stream.concat(Stream.of(heading), c.headings.stream()).toList());
    return columns;
  }

  CellRole role() {
    return role;
  }

  List<String> headings() {
    return headings;
  }

  Optional<String> words(Line line) {
    return words.apply(line);
  }

  Optional<Slot> slot(Line line) {
    return slot.apply(line);
  }

  List<Column> terms() {
    return terms;
  }

  String format() {
    return format;
  }

  /** Whether rows of sums have a figure in it. */
  boolean summed() {
    return summed;
  }

  /** Whether its figures are euros. */
  boolean euros() {
    return switch (role) {
      case MONEY, SUM, PART, COST, RECALL -> true;
      default -> false;
    };
  }

  /** Whether rows of actions show nothing in it. */
  boolean onlySums() {
    return onlySums;
  }

  /** The figure on a row in hundredths, cents or whole numbers alike; empty if it shows none. */
  Optional<Long> figure(Line line) {
    return switch (line.kind()) {
      case LEAF -> figure.apply(line);
      case SUM -> summed ? add(line.terms().stream().map(this::figure).toList()) : Optional.empty();
      case SHARES, SECTION, HEADER, BLANK -> Optional.empty();
    };
  }

  private static Optional<Long> add(List<Optional<Long>> figures) {
    return figures.stream().flatMap(Optional::stream).reduce(Long::sum);
  }
}
