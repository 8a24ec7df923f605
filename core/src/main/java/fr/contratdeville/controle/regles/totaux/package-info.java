/**
 * The rules on totals: of a row, a financeur, a block, a porteur, the whole.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.totaux.ReglesTotaux} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.totaux;

import org.jspecify.annotations.NullMarked;
