/**
 * The contrat de ville as JSON: contracts without loss, reports, profiles, tables of aliases,
 * layouts and lexicons, and the lists of quartiers that are loaded beside them, as JSON or CSV.
 *
 * <p>Being on the path is enough for {@link fr.contratdeville.echange.Contrats} to read and write
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
 * <p>What one release wrote, each later one reads.
 */
module fr.contratdeville.io.json {
  requires transitive fr.contratdeville;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.csv;
  requires transitive com.fasterxml.jackson.databind;
  requires static fr.contratdeville.tableaux;
  requires static org.jspecify;

  exports fr.contratdeville.io.json;
  exports fr.contratdeville.io.json.referentiel;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.json.JsonContratReader;
  provides fr.contratdeville.echange.ContratWriter with
      fr.contratdeville.io.json.JsonContratWriter;
  provides com.fasterxml.jackson.databind.Module with
      fr.contratdeville.io.json.ContratDeVilleModule;
}
