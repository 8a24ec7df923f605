/**
 * Workbooks that are made from nothing: cells, the looks of tables, how they print. Knows nothing
 * of contracts.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.ecriture.ClasseurNeuf} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.ecriture;

import org.jspecify.annotations.NullMarked;
