/**
 * Helps the tests of applications, formats and controls: it makes contracts of every shape and
 * coherent ones, breaks them on purpose as people do, reduces those that make a test fail, and has
 * assertions and suites to inherit.
 *
 * <p>Only tests need it: an application is delivered without it. For tests of plain JUnit, 5.14 or
 * 6, open {@link fr.contratdeville.testing.echantillon.Echantillons} for contracts,
 * {@link fr.contratdeville.testing.assertions.ContratAssertions} and
 * {@link fr.contratdeville.testing.reduction.Reduction}; they need no jqwik. With jqwik on the
 * path, which an application adds itself, open {@link fr.contratdeville.testing.ContratArbitraries}
 * for values, {@link fr.contratdeville.testing.suite.FormatSuite} for a format of your own. Only
 * these two packages need it; on the module path, which few tests use, it must be there.
 */
module fr.contratdeville.testing {
  requires transitive fr.contratdeville;
  requires static transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires jdk.management;
  requires static org.jspecify;

  exports fr.contratdeville.testing;
  exports fr.contratdeville.testing.alteration;
  exports fr.contratdeville.testing.assertions;
  exports fr.contratdeville.testing.echantillon;
  exports fr.contratdeville.testing.layout;
  exports fr.contratdeville.testing.layout.grid;
  exports fr.contratdeville.testing.layout.lists;
  exports fr.contratdeville.testing.layout.truth;
  exports fr.contratdeville.testing.reduction;
  exports fr.contratdeville.testing.suite;

  uses fr.contratdeville.echange.ContratReader;
  uses fr.contratdeville.echange.ContratWriter;

  provides net.jqwik.api.providers.ArbitraryProvider with
      fr.contratdeville.testing.ContratArbitraryProvider;
}
