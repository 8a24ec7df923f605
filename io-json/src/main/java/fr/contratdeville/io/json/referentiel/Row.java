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

  /** The text of a cell without the white space around it; empty if it is blank or missing. */
  Optional<String> text(Column column) {
    return Optional.ofNullable(texts.get(column)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
