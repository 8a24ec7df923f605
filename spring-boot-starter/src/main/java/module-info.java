/**
 * Sets up a Spring Boot application, 3.5 or 4, to read uploads of a contrat de ville and to answer
 * with the values of the library as JSON. Open {@link fr.contratdeville.spring} first.
 */
module fr.contratdeville.spring {
  requires transitive fr.contratdeville;
  requires static com.fasterxml.jackson.databind;
  requires static fr.contratdeville.io.json;
  requires static fr.contratdeville.io.json.jackson3;
  requires static fr.contratdeville.tableaux;
  requires static jakarta.servlet;
  requires static org.jspecify;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.core;
  requires static spring.web;
  requires static spring.webmvc;
  requires static tools.jackson.databind;

  exports fr.contratdeville.spring;

  // Spring makes beans by reflection.
  opens fr.contratdeville.spring;
  opens fr.contratdeville.spring.autoconfigure;
}
