/**
 * The rules of this library: one file, one rule, with the source that it comes from.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.Regles} first.
 */
@NullMarked
package fr.contratdeville.controle.regles;

import org.jspecify.annotations.NullMarked;
