/**
 * The rules on numbers and codes: SIRET, quartiers, communes, contracts.
 *
 * <p>The words of the model refuse a code that is malformed, so that a reader keeps its text as a
 * complement: the rules look for damaged codes there.
 *
 * <p>The readers use the same ids for texts that they could not take for a number: CV-IDE-01 to 03,
 * and CV-IDE-05, which is theirs alone. A finding that a reader reported is not listed again.
 *
 * <p>Open {@link fr.contratdeville.controle.regles.identifiants.ReglesIdentifiants} first.
 */
@NullMarked
package fr.contratdeville.controle.regles.identifiants;

import org.jspecify.annotations.NullMarked;
