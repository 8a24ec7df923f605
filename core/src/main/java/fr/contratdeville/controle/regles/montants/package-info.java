/**
 * The rules on single amounts and on their life: asked for, granted, paid, spent.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.montants.ReglesMontants} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.montants;

import org.jspecify.annotations.NullMarked;
