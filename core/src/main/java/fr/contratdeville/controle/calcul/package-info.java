/**
 * Code that rules share: printed figures with their place, sums with theirs, equations of both.
 *
 * <p>Open {@link fr.contratdeville.controle.calcul.Regle} first, then
 * {@link fr.contratdeville.controle.calcul.Bilan}.
 */
@NullMarked
package fr.contratdeville.controle.calcul;

import org.jspecify.annotations.NullMarked;
