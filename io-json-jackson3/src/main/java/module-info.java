/**
 * The sibling for Jackson 3 ({@code tools.jackson}) of the module that
 * {@code fr.contratdeville.io.json} has for Jackson 2: the mapper of an application reads and
 * writes the values of the library in the same JSON. Open
 * {@link fr.contratdeville.io.json.jackson3.ContratDeVilleModule}.
 */
module fr.contratdeville.io.json.jackson3 {
  requires transitive fr.contratdeville;
  requires fr.contratdeville.io.json;
  requires static org.jspecify;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports fr.contratdeville.io.json.jackson3;

  provides tools.jackson.databind.JacksonModule with
      fr.contratdeville.io.json.jackson3.ContratDeVilleModule;
}
