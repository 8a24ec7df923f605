/**
 * What each column is, by its headings and its cells, and what the cells of a row then say.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.colonnes.ColonnesReader} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.colonnes;

import org.jspecify.annotations.NullMarked;
