/**
 * Finds the tables of a sheet: their headers, the lines above these, and the cut from one table to
 * the next.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.entete.Entete} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.entete;

import org.jspecify.annotations.NullMarked;
