/**
 * The rules on publics and indicators: counts, their parts, targets and results.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.mesures.ReglesMesures} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.mesures;

import org.jspecify.annotations.NullMarked;
