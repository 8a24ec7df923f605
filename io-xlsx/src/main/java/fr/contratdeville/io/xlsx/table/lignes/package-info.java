/**
 * What each row is, and which amounts and rows its sums cover.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.lignes.Lignes} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.lignes;

import org.jspecify.annotations.NullMarked;
