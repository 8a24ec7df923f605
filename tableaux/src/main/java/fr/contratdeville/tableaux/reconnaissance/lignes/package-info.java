/**
 * Finds the kind of each row, and the amounts and rows that its sums cover.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.lignes.Lignes} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.lignes;

import org.jspecify.annotations.NullMarked;
