/**
 * What rules share: printed figures with their place, sums with theirs, and sentences with figures.
 *
 * <p>Open {@link fr.contratdeville.controle.calcul.Bilan} first.
 */
@NullMarked
package fr.contratdeville.controle.calcul;

import org.jspecify.annotations.NullMarked;
