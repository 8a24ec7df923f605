package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a CSV below its row of headings. */
final class CsvRows {

  private final JsonParser parser;
  private final RowReader reader;

  CsvRows(JsonParser parser, RowReader reader) {
    this.parser = parser;
    this.reader = reader;
  }

  void read() throws IOException {
    if (parser.nextToken() == null) {
      return;
    }
    List<String> headings = texts();
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < headings.size(); i++) {
      int rank = i;
      reader.column(headings.get(i)).ifPresent(c -> columns.putIfAbsent(c, rank));
    }
    reader.checkColumns();
    while (parser.nextToken() != null) {
      Emplacement place = new Emplacement.Ligne(
          reader.findings().file(), parser.currentLocation().getLineNr());
      List<String> texts = texts();
      if (texts.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (texts.stream().skip(headings.size()).allMatch(String::isBlank)) {
        reader.take(new Row(place, byColumn(columns, texts)));
      } else {
        reader
            .findings()
            .row(
                place,
                texts.size() + " cellules pour " + headings.size() + " colonnes",
                texts.size() + " cells for " + headings.size() + " columns");
      }
    }
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(parser.getText());
    }
    return texts;
  }

  private static Map<Column, String> byColumn(Map<Column, Integer> columns, List<String> texts) {
    Map<Column, String> byColumn = new EnumMap<>(Column.class);
    columns.forEach((column, rank) -> {
      if (rank < texts.size()) {
        byColumn.put(column, texts.get(rank));
      }
    });
    return byColumn;
  }
}
