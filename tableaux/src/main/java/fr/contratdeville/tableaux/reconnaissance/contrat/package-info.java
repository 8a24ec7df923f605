/**
 * Turns recognised tables into a contract; every cell ends somewhere in it.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.contrat.ContratBuilder} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.contrat;

import org.jspecify.annotations.NullMarked;
