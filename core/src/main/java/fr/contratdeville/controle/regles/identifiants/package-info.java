/**
 * The rules on numbers and codes: SIRET, quartiers, communes, contracts.
 *
 * <p>The words of the model refuse a code that is malformed, so that a reader keeps the text of one
 * as a complement: that is where the damaged ones are looked for.
 *
 * <p>The readers use the same ids for what they could not take for a number: CV-IDE-01 to 03, and
 * CV-IDE-05, which is theirs alone. What a reader said of a place is not said again.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.identifiants.ReglesIdentifiants} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.identifiants;

import org.jspecify.annotations.NullMarked;
