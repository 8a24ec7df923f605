/**
 * What would close a gap: a sum that does not make its printed figure is searched for one slip that
 * explains it to the cent.
 *
 * <p>Open {@link fr.contratdeville.controle.diagnostic.Explication} first. A proposal is never a
 * certainty: several slips may make one gap, and the likeliest comes first.
 */
@NullMarked
package fr.contratdeville.controle.diagnostic;

import org.jspecify.annotations.NullMarked;
