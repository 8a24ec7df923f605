/**
 * What goes wrong with documents, done on purpose. Open
 * {@link fr.contratdeville.testing.alteration.Alteration} first, the catalogue.
 */
@NullMarked
package fr.contratdeville.testing.alteration;

import org.jspecify.annotations.NullMarked;
