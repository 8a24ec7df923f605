/**
 * The rules on printed shares.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.parts.ReglesParts} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.parts;

import org.jspecify.annotations.NullMarked;
