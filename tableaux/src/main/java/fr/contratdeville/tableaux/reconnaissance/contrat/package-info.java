/**
 * Turns recognised tables into a contract; every cell ends somewhere in it.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.contrat.Batisseur} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.contrat;

import org.jspecify.annotations.NullMarked;
