/**
 * The contrat de ville as JSON, and the lists that are loaded beside it, as JSON or CSV. Nothing is
 * read by reflection, and the only type of the JSON library in the API is the module that
 * applications give to their own mapper.
 */
module fr.contratdeville.io.json {
  requires transitive fr.contratdeville;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.csv;
  requires transitive com.fasterxml.jackson.databind;
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
