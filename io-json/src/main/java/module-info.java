/**
 * The contrat de ville as JSON. Nothing is read by reflection, and no type of the JSON library is
 * part of the API.
 */
module fr.contratdeville.io.json {
  requires transitive fr.contratdeville;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports fr.contratdeville.io.json;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.json.JsonContratReader;
  provides fr.contratdeville.echange.ContratWriter with
      fr.contratdeville.io.json.JsonContratWriter;
}
