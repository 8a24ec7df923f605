/** The contrat de ville as JSON. */
module fr.contratdeville.io.json {
  requires transitive fr.contratdeville;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires static org.jspecify;

  exports fr.contratdeville.io.json;
}
