/**
 * The rules on numbers and codes: SIRET, quartiers, communes, contracts.
 *
 * <p>The words of the model refuse a code that is malformed, so that a reader keeps the text of one
 * as a complement: that is where the damaged ones are looked for.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.identifiants.ReglesIdentifiants} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.identifiants;

import org.jspecify.annotations.NullMarked;
