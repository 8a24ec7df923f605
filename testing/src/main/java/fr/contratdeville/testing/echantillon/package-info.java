/**
 * Fixed contracts for tests that know no jqwik. Open
 * {@link fr.contratdeville.testing.echantillon.Echantillons} first.
 */
@NullMarked
package fr.contratdeville.testing.echantillon;

import org.jspecify.annotations.NullMarked;
