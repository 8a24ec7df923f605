/**
 * Assertions on contracts, totals, reports and readings, in the manner of AssertJ. Open
 * {@link fr.contratdeville.testing.assertions.ContratAssertions} first.
 */
@NullMarked
package fr.contratdeville.testing.assertions;

import org.jspecify.annotations.NullMarked;
