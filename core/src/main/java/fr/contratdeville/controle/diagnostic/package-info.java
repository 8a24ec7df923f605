/**
 * Explanations of gaps: where a sum does not make its printed figure, the slips that explain it to
 * the cent are searched.
 *
 * <p>Open {@link fr.contratdeville.controle.diagnostic.Explication} first. A proposal is never a
 * certainty: several slips may make one gap, and the likeliest comes first.
 */
@NullMarked
package fr.contratdeville.controle.diagnostic;

import org.jspecify.annotations.NullMarked;
