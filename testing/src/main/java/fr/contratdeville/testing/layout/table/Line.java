package fr.contratdeville.testing.layout.table;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.Slot;
import java.util.List;
import java.util.Optional;

/** A row of a table below, or above, its header. */
final class Line {
  /** What a row is. */
  enum Kind {
    /** An action, or one amount of an action. */
    LEAF,
    /** A sum of other rows. */
    SUM,
    /** The shares that the figures of a sum have in it. */
    SHARES,
    /** The name of a block, alone on its row. */
    SECTION,
    /** The header once more. */
    HEADER,
    /** Nothing. */
    BLANK
  }

  private final Kind kind;
  private final Optional<DrawnAction> action;
  private final Optional<Slot> slot;
  private final boolean first;
  private final String label;
  private final List<Line> terms;
  private final boolean struck;

  private Line(
      Kind kind,
      Optional<DrawnAction> action,
      Optional<Slot> slot,
      boolean first,
      String label,
      List<Line> terms,
      boolean struck) {
    this.kind = kind;
    this.action = action;
    this.slot = slot;
    this.first = first;
    this.label = label;
    this.terms = List.copyOf(terms);
    this.struck = struck;
  }

  /** A row that holds a whole action. */
  static Line of(DrawnAction action) {
    return new Line(Kind.LEAF, Optional.of(action), Optional.empty(), true, "", List.of(), false);
  }

  /** A row of an action that was withdrawn: it is struck through and in no sum. */
  static Line struck(DrawnAction action) {
    return new Line(Kind.LEAF, Optional.of(action), Optional.empty(), true, "", List.of(), true);
  }

  /** A row that holds one amount, or the amounts of one financeur, of an action. */
  static Line of(DrawnAction action, Slot slot, boolean first) {
    return new Line(Kind.LEAF, Optional.of(action), Optional.of(slot), first, "", List.of(), false);
  }

  /** A row of sums. */
  static Line sum(String label, List<Line> terms) {
    return new Line(Kind.SUM, Optional.empty(), Optional.empty(), true, label, terms, false);
  }

  /** A row of the sums of one financeur, whose name stands where those of financeurs stand. */
  static Line sum(Slot slot, List<Line> terms) {
    return new Line(Kind.SUM, Optional.empty(), Optional.of(slot), true, "", terms, false);
  }

  /** A row of the shares of a total. */
  static Line shares(String label, Line total) {
    return new Line(
        Kind.SHARES, Optional.empty(), Optional.empty(), true, label, List.of(total), false);
  }

  /** A row with a text alone. */
  static Line section(String label) {
    return new Line(
        Kind.SECTION, Optional.empty(), Optional.empty(), true, label, List.of(), false);
  }

  /** A row of another kind without content of its own. */
  static Line of(Kind kind) {
    return new Line(kind, Optional.empty(), Optional.empty(), true, "", List.of(), false);
  }

  boolean struck() {
    return struck;
  }

  Kind kind() {
    return kind;
  }

  Optional<DrawnAction> action() {
    return action;
  }

  /** The money of the row, in a table with one row per amount. */
  Optional<Slot> slot() {
    return slot;
  }

  /** Whether it is the first row of its action. */
  boolean first() {
    return first;
  }

  String label() {
    return label;
  }

  List<Line> terms() {
    return terms;
  }
}
