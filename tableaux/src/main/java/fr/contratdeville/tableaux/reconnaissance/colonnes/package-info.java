/**
 * Finds the kind of each column by its headings and its cells, and reads the cells of a row by it.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.colonnes.ColonnesReader} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.colonnes;

import org.jspecify.annotations.NullMarked;
