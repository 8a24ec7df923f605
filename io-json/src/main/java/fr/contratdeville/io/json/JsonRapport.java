package fr.contratdeville.io.json;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.description.ReportNouns;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A report as JSON, in UTF-8, as its {@linkplain #schema() schema} says it.
 *
 * <p>Figures are exact decimals without exponent; {@code gravite}, {@code unite}, {@code issue} and
 * {@code genre} are the names of the members of their lists; {@code cellules} are places in full;
 * {@code explication} is the anchor of the catalogue of findings. What is absent or empty is left
 * out.
 */
public final class JsonRapport {
  /** Counts up when a program that reads reports would have to change. */
  public static final int VERSION = ReportNouns.VERSION;

  private JsonRapport() {}

  /** The JSON Schema (2020-12) of reports, in UTF-8; the caller closes the stream. */
  public static InputStream schema() {
    return Objects.requireNonNull(JsonRapport.class.getResourceAsStream("rapport.schema.json"));
  }

  /** The stream is left open. */
  public static void write(Rapport rapport, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> ReportNouns.RAPPORT.write(rapport, out));
  }

  /** @throws IOException if the file cannot be written; it is then left as it was */
  public static void write(Rapport rapport, Path fichier) throws IOException {
    Exact.write(rapport, ReportNouns.RAPPORT, fichier);
  }

  /**
   * Reads a report back, as to compare it with a later one.
   *
   * @throws LectureException if the file is not exactly such a report
   */
  public static Rapport read(Path fichier) throws LectureException {
    return Exact.read(
        fichier,
        ReportNouns.RAPPORT,
        Message.of("ce n'est pas un rapport", "this is not a report"));
  }
}
