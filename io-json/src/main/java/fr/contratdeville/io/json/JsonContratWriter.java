package fr.contratdeville.io.json;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Format;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes contracts as JSON, in UTF-8, without loss: {@link JsonContratReader} reads an equal
 * contract from it, and the same contract always gives the same bytes. Applications call
 * {@link fr.contratdeville.echange.Contrats#write}, which finds this writer by the extension
 * {@code .json}.
 *
 * <p>The first property is {@code "contrat-de-ville": 1}, the version of the format. Every noun is
 * an object whose properties have the names and the order of its attributes. Attributes that are
 * absent, empty or have their default value are left out. An amount is a number with two decimals,
 * a year is a number; other words are their canonical text, dates ISO 8601, members of closed lists
 * their names.
 *
 * <p>Three rules keep files small and readable. The sheets that places refer to are listed once, in
 * {@code feuilles}: the place {@code F6} is in the first sheet, {@code 1!F6} in the second, and a
 * place in full starts with a bracket. A line of money and a heading of a table give only the name
 * of a financeur that {@code financeurs} lists, and all of any other one. A property that the
 * library does not know is written back under its name and with its exact text; complements that
 * come from cells are in the list {@code complements}.
 *
 * <p>The figures of a breakdown are pairs: {@code [["F", "4"], ["H", "..2"]]}. A framework of more
 * than about 240 levels, which no reader would follow, makes the writing fail with an
 * {@link IOException}.
 */
public final class JsonContratWriter implements ContratWriter {

  /**
   * Made by {@link java.util.ServiceLoader} or by hand. It keeps no state: threads may share it.
   */
  public JsonContratWriter() {}

  /** Opens the JSON Schema (2020-12) of contracts, in UTF-8; the caller closes the stream. */
  public static InputStream schema() {
    return Objects.requireNonNull(
        JsonContratWriter.class.getResourceAsStream("contrat.schema.json"), "contrat.schema.json");
  }

  @Override
  public Format format() {
    return JsonContratReader.FORMAT;
  }

  @Override
  public void write(ContratDeVille contrat, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> Nouns.CONTRAT.write(contrat, out));
  }
}
