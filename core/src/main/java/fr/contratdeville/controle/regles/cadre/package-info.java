/**
 * The rules on what a strategic framework says: objectives without action or indicator, titles that
 * differ, nodes that one part lacks.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.cadre.ReglesCadre} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.cadre;

import org.jspecify.annotations.NullMarked;
