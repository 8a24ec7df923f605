/**
 * Makes the mistakes of documents on purpose, one at a time, and lists the totals that a mistake
 * leaves wrong. Open {@link fr.contratdeville.testing.alteration.Alteration} first, the catalogue.
 */
@NullMarked
package fr.contratdeville.testing.alteration;

import org.jspecify.annotations.NullMarked;
