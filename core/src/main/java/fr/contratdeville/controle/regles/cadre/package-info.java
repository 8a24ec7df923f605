/**
 * The rules on strategic frameworks: objectives without action or indicator, titles that differ,
 * nodes that are missing from one part.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.cadre.ReglesCadre} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.cadre;

import org.jspecify.annotations.NullMarked;
