package fr.contratdeville.io.json;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Format;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a contract as JSON, in UTF-8, without loss: {@link JsonContratReader} reads an equal
 * contract from it, and the same contract always gives the same bytes.
 *
 * <p>The first property is {@code "contrat-de-ville": 1}, the version of the format. Every noun is
 * an object whose properties have the names and the order of its attributes. What is absent, empty
 * or by default is left out. An amount is a number with two decimals, a year is a number; other
 * words are their canonical text, dates ISO 8601, members of closed lists their names.
 *
 * <p>Three things keep files small and readable. The sheets that places refer to are listed once,
 * in {@code feuilles}: the place {@code F6} is in the first one, {@code 1!F6} in the second, and a
 * place in full starts with a bracket. A line of money and a heading of a table name their
 * financeur when {@code financeurs} lists it, and otherwise hold it. What the library does not know
 * is written back under the name and with the exact text that it had; complements that come from
 * cells stand in {@code complements}.
 *
 * <p>The figures of a breakdown are pairs: {@code [["F", "4"], ["H", "..2"]]}. A framework that
 * nests deeper than a reader would follow (about 240 levels) is not written.
 */
public final class JsonContratWriter implements ContratWriter {

  /** Keeps no state; for {@link java.util.ServiceLoader} and for direct use. */
  public JsonContratWriter() {}

  @Override
  public Format format() {
    return JsonContratReader.FORMAT;
  }

  @Override
  public void write(ContratDeVille contrat, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> Nouns.CONTRAT.write(contrat, out));
  }
}
