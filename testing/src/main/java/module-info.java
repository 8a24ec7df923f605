/**
 * For the tests of applications, formats and controls: contracts of every shape, coherent ones,
 * what goes wrong with them, assertions, and suites to inherit.
 *
 * <p>Never needed at run time by what is delivered.
 */
module fr.contratdeville.testing {
  requires transitive fr.contratdeville;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires jdk.management;
  requires static org.jspecify;

  exports fr.contratdeville.testing;
  exports fr.contratdeville.testing.alteration;
  exports fr.contratdeville.testing.assertions;
  exports fr.contratdeville.testing.reduction;
  exports fr.contratdeville.testing.suite;

  uses fr.contratdeville.echange.ContratReader;
  uses fr.contratdeville.echange.ContratWriter;

  provides net.jqwik.api.providers.ArbitraryProvider with
      fr.contratdeville.testing.Fournisseur;
}
