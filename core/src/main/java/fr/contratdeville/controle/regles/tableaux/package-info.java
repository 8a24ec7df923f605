/**
 * The rules on declared tables, row by row: doubled rows, money without a count, territories,
 * notes. Their totals are compared in {@link fr.contratdeville.controle.regles.totaux}.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.tableaux.ReglesTableaux} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.tableaux;

import org.jspecify.annotations.NullMarked;
