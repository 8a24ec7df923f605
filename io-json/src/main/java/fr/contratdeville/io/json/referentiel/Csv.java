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

/** CSV as a stream of rows: separated by commas, semicolons or tabs, quoted or not. */
final class Csv {

  private static final CsvFactory FACTORY = factory();

  private Csv() {}

  private static CsvFactory factory() {
    CsvFactory factory =
        CsvFactory.builder().streamReadConstraints(Limits.reading()).build();
    return factory.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
  }

  /** Each row is a list of texts; the first is that of the headings. */
  static JsonParser ouvrir(byte[] premiers, InputStream flux) throws IOException {
    CsvParser parser = FACTORY.createParser(flux);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separateur(premiers)));
    return parser;
  }

  /** The one that the first line has most of, outside quotes. */
  private static char separateur(byte[] premiers) {
    int[] nombres = new int[128];
    boolean guillemets = false;
    for (char c : new String(premiers, StandardCharsets.UTF_8).strip().toCharArray()) {
      if (c == '"') {
        guillemets = !guillemets;
      } else if (!guillemets && (c == '\n' || c == '\r')) {
        break;
      } else if (!guillemets && c < nombres.length) {
        nombres[c]++;
      }
    }
    char separateur = nombres[';'] > nombres[','] ? ';' : ',';
    return nombres['\t'] > nombres[separateur] ? '\t' : separateur;
  }

  static LectureException refus(String fichier, IOException e) {
    LectureException commun = Refusals.of(fichier, e);
    boolean forme = e instanceof JsonProcessingException
        && !(e instanceof StreamConstraintsException)
        && !commun.raison().equals(Refusals.NOT_UTF8);
    if (!forme) {
      return commun;
    }
    return new LectureException(
        fichier,
        Message.of(
            "ce n'est pas du CSV bien formé : un guillemet ouvert n'est pas fermé, ou est suivi de"
                + " texte",
            "this is not well-formed CSV: a quote is opened and not closed, or followed by text"),
        e);
  }
}
