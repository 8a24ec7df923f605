/**
 * The rules on the numbers of a strategic framework: gaps, repeated, misplaced, out of order.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.numerotation.ReglesNumerotation} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.numerotation;

import org.jspecify.annotations.NullMarked;
