/**
 * Turns recognised tables into a contract; every cell ends somewhere in it.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.contrat.Batisseur} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.contrat;

import org.jspecify.annotations.NullMarked;
