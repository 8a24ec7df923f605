/**
 * The sums of a sheet, found from formulas and arithmetic before any word is looked up.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.sommes.Cumuls} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.sommes;

import org.jspecify.annotations.NullMarked;
