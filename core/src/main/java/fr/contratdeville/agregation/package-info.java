/**
 * Sums: who pays what, by which theme, by which organisation. Pure functions over lines of money,
 * exact to the cent, in a time that grows with the number of lines; partial results merge.
 *
 * <p>Open {@link fr.contratdeville.agregation.Totaux} first, and
 * {@link fr.contratdeville.agregation.Evolution} for two contracts year against year.
 * {@link fr.contratdeville.agregation.Publics} adds up people, and
 * {@link fr.contratdeville.agregation.Marge} the cells of a table that a document prints.
 */
@NullMarked
package fr.contratdeville.agregation;

import org.jspecify.annotations.NullMarked;
