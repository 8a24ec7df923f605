package fr.contratdeville.testing.layout.grid;

/**
 * The way in which a spreadsheet shows a cell.
 *
 * @param bold whether the text is bold
 * @param struck whether the text is struck through
 * @param filled whether the cell has a colour
 * @param borderAbove whether a border runs above the cell
 * @param borderBelow whether a border runs below the cell
 * @param indent the number of steps by which the text is indented, from 0
 * @param format the code of the number format, as {@code #,##0 "€"}; empty for the general one
 */
public record GridStyle(
    boolean bold,
    boolean struck,
    boolean filled,
    boolean borderAbove,
    boolean borderBelow,
    int indent,
    String format) {

  /** The style of a cell that nobody formatted. */
  public static final GridStyle PLAIN = new GridStyle(false, false, false, false, false, 0, "");

  /** {@return this style in bold} */
  public GridStyle withBold() {
    return new GridStyle(true, struck, filled, borderAbove, borderBelow, indent, format);
  }

  /** {@return this style with a colour behind the text} */
  public GridStyle withFill() {
    return new GridStyle(bold, struck, true, borderAbove, borderBelow, indent, format);
  }

  /** {@return this style with the text struck through} */
  public GridStyle withStrike() {
    return new GridStyle(bold, true, filled, borderAbove, borderBelow, indent, format);
  }

  /** {@return this style with a border above and below} */
  public GridStyle withBorders() {
    return new GridStyle(bold, struck, filled, true, true, indent, format);
  }

  /**
   * {@return this style with the text indented}
   *
   * @param steps the number of steps, from 0
   */
  public GridStyle withIndent(int steps) {
    return new GridStyle(bold, struck, filled, borderAbove, borderBelow, steps, format);
  }

  /**
   * {@return this style with a number format}
   *
   * @param code the code of the format
   */
  public GridStyle withFormat(String code) {
    return new GridStyle(bold, struck, filled, borderAbove, borderBelow, indent, code);
  }
}
