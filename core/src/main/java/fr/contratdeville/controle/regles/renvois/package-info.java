/**
 * The rules on pointers ("Cf."): to nothing, to another pointer, in circles.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.renvois.ReglesRenvois} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.renvois;

import org.jspecify.annotations.NullMarked;
