package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.valeur.Emplacement;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list.
 *
 * @param place the line of a CSV, or the pointer into a JSON
 * @param texts the texts of its cells in the columns that are known, as they stand
 */
record Row(Emplacement place, Map<Column, String> texts) {

  /**
   * The text of a cell without the white space around it; empty if it is blank or missing. A text
   * that is written as a formula, so that spreadsheets keep its zeros, is what stands in its
   * quotes: {@code ="30051;30132"}.
   */
  Optional<String> text(Column column) {
    return Optional.ofNullable(texts.get(column))
        .map(String::strip)
        .map(Row::unquote)
        .filter(t -> !t.isEmpty());
  }

  private static String unquote(String text) {
    boolean formula = text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"");
    return formula ? text.substring(2, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }
}
