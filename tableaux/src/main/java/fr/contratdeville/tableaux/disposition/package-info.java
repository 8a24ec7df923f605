/**
 * Layouts: the meaning of the columns and rows of a table, as a value that can be printed,
 * corrected and given back to a reader.
 *
 * <p>Open {@link fr.contratdeville.tableaux.disposition.Disposition} first.
 */
@NullMarked
package fr.contratdeville.tableaux.disposition;

import org.jspecify.annotations.NullMarked;
