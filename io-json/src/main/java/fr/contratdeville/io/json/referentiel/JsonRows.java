package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rows of a JSON list, one for each object, or of a GeoJSON (RFC 7946), one for each feature:
 * the texts and numbers of its properties. Objects and lists inside, such as a geometry, are passed
 * over.
 */
final class JsonRows {

  private static final String FEATURES = "features";
  private static final String PROPERTIES = "properties";

  private final JsonParser parser;
  private final RowReader reader;

  JsonRows(JsonParser parser, RowReader reader) {
    this.parser = parser;
    this.reader = reader;
  }

  void read() throws IOException {
    boolean found = parser.nextToken() == JsonToken.START_ARRAY;
    if (found) {
      list();
    } else {
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(FEATURES)) {
          found = true;
          list();
        } else {
          parser.skipChildren();
        }
      }
    }
    String file = reader.findings().file();
    if (parser.nextToken() != null) {
      throw new LectureException(file, Refusals.TRAILING);
    }
    if (!found) {
      throw new LectureException(
          file,
          Message.of(
              "ce n'est ni une liste d'objets ni un GeoJSON (« features »)",
              "this is neither a list of objects nor a GeoJSON (\"features\")"));
    }
  }

  private void list() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Emplacement place = new Emplacement.Pointeur(
          reader.findings().file(), parser.getParsingContext().pathAsPointer().toString());
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        object(texts, true);
        reader.take(new Row(place, texts));
      } else {
        parser.skipChildren();
        reader.findings().row(place, "ce n'est pas un objet", "it is no object");
      }
    }
  }

  /** Collects the texts and numbers of an object and, if it may be a feature, of its properties. */
  private void object(Map<Column, String> texts, boolean feature) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (feature && value == JsonToken.START_OBJECT && name.equals(PROPERTIES)) {
        object(texts, false);
      } else if (value.isStructStart()) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        String text = parser.getText();
        reader.column(name).ifPresent(column -> texts.putIfAbsent(column, text));
      }
    }
  }
}
