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
  requires static org.jspecify;

  exports fr.contratdeville.testing;

  provides net.jqwik.api.providers.ArbitraryProvider with
      fr.contratdeville.testing.generation.Fournisseur;
}
