/**
 * What each row is, and which amounts and rows its sums cover.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.lignes.Lignes} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.lignes;

import org.jspecify.annotations.NullMarked;
