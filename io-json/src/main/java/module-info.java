/**
 * Reads and writes JSON: contracts without loss, reports, profiles, tables of aliases, layouts and
 * lexicons. It also reads lists of quartiers, as JSON or CSV.
 *
 * <p>Once this module is on the path, {@link fr.contratdeville.echange.Contrats} reads and writes
 * {@code .json}; open {@link fr.contratdeville.io.json} for the rest. Nothing is read by
 * reflection, and the only type of the JSON library in the API is the
 * {@link fr.contratdeville.io.json.ContratDeVilleModule} that applications give to their own
 * mapper.
 *
 * <p>The module {@code fr.contratdeville.tableaux} is needed for
 * {@link fr.contratdeville.io.json.JsonDisposition} and
 * {@link fr.contratdeville.io.json.JsonLexique} only; formats of tables such as
 * {@code fr.contratdeville.io.xlsx} bring it.
 *
 * <p>Each release reads the files that earlier ones wrote.
 */
module fr.contratdeville.io.json {
  requires transitive fr.contratdeville;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.csv;
  requires transitive com.fasterxml.jackson.databind;
  requires static fr.contratdeville.tableaux;
  requires static org.jspecify;

  exports fr.contratdeville.io.json;
  exports fr.contratdeville.io.json.mapper to
      fr.contratdeville.io.json.jackson3;
  exports fr.contratdeville.io.json.referentiel;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.json.JsonContratReader;
  provides fr.contratdeville.echange.ContratWriter with
      fr.contratdeville.io.json.JsonContratWriter;
  provides com.fasterxml.jackson.databind.Module with
      fr.contratdeville.io.json.ContratDeVilleModule;
}
