package fr.contratdeville.io.json;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.description.ReportNouns;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes reports as JSON, in UTF-8, as their {@linkplain #schema() schema} describes it:
 *
 * <pre>{@code
 * JsonRapport.write(rapport, Path.of("rapport.json"));
 * Comparaison.of(JsonRapport.read(Path.of("rapport-avant.json")), rapport);
 * }</pre>
 *
 * <p>Figures are exact decimals without exponent; {@code gravite}, {@code unite}, {@code issue} and
 * {@code genre} are the names of the members of their lists; {@code cellules} are places in full;
 * {@code explication} is the anchor of the catalogue of findings. Attributes that are absent or
 * empty are left out.
 */
public final class JsonRapport {

  /** The version of the format; it rises when programs that read reports would have to change. */
  public static final int VERSION = ReportNouns.VERSION;

  private JsonRapport() {}

  /** Opens the JSON Schema (2020-12) of reports, in UTF-8; the caller closes the stream. */
  public static InputStream schema() {
    return Objects.requireNonNull(
        JsonRapport.class.getResourceAsStream("rapport.schema.json"), "rapport.schema.json");
  }

  /**
   * Reads a report from a file. Unknown properties are refused.
   *
   * @throws LectureException if the file cannot be read, or is not exactly a report
   */
  public static Rapport read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads a report from a file, from memory or from a stream, as {@link #read(Path)} does.
   *
   * @throws LectureException if it cannot be read, or is not exactly a report
   */
  public static Rapport read(Source source) throws LectureException {
    return Exact.read(
        source, ReportNouns.RAPPORT, Message.of("ce n'est pas un rapport", "this is not a report"));
  }

  /**
   * Writes a report to a file, which is replaced as a whole or left as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Rapport rapport, Path fichier) throws IOException {
    Exact.write(rapport, ReportNouns.RAPPORT, fichier);
  }

  /**
   * Writes a report to a stream, such as the body of an answer; the stream is left open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Rapport rapport, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> ReportNouns.RAPPORT.write(rapport, out));
  }
}
