package fr.contratdeville.testing.layout.grid;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell: a text or a number, with the formula that computes it and its style.
 *
 * @param text the text, if the cell holds one
 * @param number the number, or the result that the file keeps of its formula
 * @param formula the formula without its equals sign, if the cell has one
 * @param style the way in which it is shown
 */
public record GridCell(
    Optional<String> text, Optional<BigDecimal> number, Optional<String> formula, GridStyle style) {

  /**
   * {@return a cell of text}
   *
   * @param text the text
   */
  public static GridCell of(String text) {
    return new GridCell(Optional.of(text), Optional.empty(), Optional.empty(), GridStyle.PLAIN);
  }

  /**
   * {@return a cell of a number}
   *
   * @param number the number
   */
  public static GridCell of(BigDecimal number) {
    return new GridCell(Optional.empty(), Optional.of(number), Optional.empty(), GridStyle.PLAIN);
  }

  /**
   * {@return this cell with a formula}
   *
   * @param formule the formula without its equals sign
   */
  public GridCell withFormula(String formule) {
    return new GridCell(text, number, Optional.of(formule), style);
  }

  /** {@return this cell as a formula of which the file keeps no result} */
  public GridCell withoutResult() {
    return new GridCell(Optional.empty(), Optional.empty(), formula, style);
  }

  /**
   * {@return this cell with another number}
   *
   * @param autre the number
   */
  public GridCell withNumber(BigDecimal autre) {
    return new GridCell(text, Optional.of(autre), formula, style);
  }

  /**
   * {@return this cell with another text}
   *
   * @param autre the text
   */
  public GridCell withText(String autre) {
    return new GridCell(Optional.of(autre), number, formula, style);
  }

  /** {@return this cell without a formula} */
  public GridCell withoutFormula() {
    return new GridCell(text, number, Optional.empty(), style);
  }

  /**
   * {@return this cell in another style}
   *
   * @param autre the style
   */
  public GridCell withStyle(GridStyle autre) {
    return new GridCell(text, number, formula, autre);
  }

  /** {@return the text, or the digits of the number} */
  public String shown() {
    return text.orElseGet(() -> number.map(BigDecimal::toPlainString).orElse(""));
  }
}
