package fr.contratdeville.testing.layout.lists;

import fr.contratdeville.modele.EtapeMontant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A list of subsidies as a sheet, and what it says.
 *
 * @param sheet the name of the sheet
 * @param rows the cells of each row from column A on: a text, a number, or null for a blank
 * @param header the row of the headings, from 1
 * @param amounts what the list says is paid or asked for, from top to bottom and from left to right
 * @param choices what was drawn, in words, as {@code schema} or {@code snake}
 */
public record GeneratedList(
    String sheet,
    List<List<@Nullable Object>> rows,
    int header,
    List<Amount> amounts,
    List<String> choices) {

  /**
   * An amount of the list.
   *
   * @param porteur the name of who gets it
   * @param step the step that the list names, over the column, above the table or as the name of
   *     the sheet
   * @param year the year that the heading of its column names
   */
  public record Amount(
      String porteur, Optional<EtapeMontant> step, OptionalInt year, BigDecimal euros) {}

  /** The headings of the list, as one line for people. */
  public String headings() {
    return rows.get(header - 1).toString();
  }
}
