package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Limits;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Opens CSV whose cells are separated by commas, semicolons or tabs, quoted or not. */
final class Csv {

  private static final CsvFactory FACTORY = factory();

  private Csv() {}

  private static CsvFactory factory() {
    CsvFactory factory =
        CsvFactory.builder().streamReadConstraints(Limits.reading()).build();
    return factory.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
  }

  /**
   * Opens a CSV as a stream of lists of texts, one for each row, that of the headings included.
   *
   * @param start the first bytes of the file, which decide what separates its cells
   */
  static JsonParser open(byte[] start, InputStream stream) throws IOException {
    CsvParser parser = FACTORY.createParser(stream);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(start)));
    return parser;
  }

  /** The separator that is most frequent in the first line, outside quotes; a comma if none is. */
  private static char separator(byte[] start) {
    int[] counts = new int[128];
    boolean quoted = false;
    for (char c : new String(start, StandardCharsets.UTF_8).strip().toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && c < counts.length) {
        counts[c]++;
      }
    }
    char separator = counts[';'] > counts[','] ? ';' : ',';
    return counts['\t'] > counts[separator] ? '\t' : separator;
  }

  static LectureException refusal(String file, IOException e) {
    LectureException common = Refusals.of(file, e);
    boolean malformed = e instanceof JsonProcessingException
        && !(e instanceof StreamConstraintsException)
        && !common.raison().equals(Refusals.NOT_UTF8);
    if (!malformed) {
      return common;
    }
    return new LectureException(
        file,
        Message.of(
            "ce n'est pas du CSV bien formé : un guillemet ouvert n'est pas fermé, ou est suivi de"
                + " texte",
            "this is not well-formed CSV: a quote is opened and not closed, or followed by text"),
        e);
  }
}
