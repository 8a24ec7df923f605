/**
 * The growing nouns of the contrat de ville: contract, actions, who carries and who pays them, and
 * the figures that the document itself declares.
 *
 * <p>Open {@link fr.contratdeville.modele.ContratDeVille} first; a contract holds actions, an
 * action holds financed entries ({@link fr.contratdeville.modele.Volet}), an entry holds lines of
 * money. A noun is built by its builder, checks itself when it is built, and never changes. The
 * figures that a document prints stand beside those that can be computed and are never overwritten.
 */
@NullMarked
package fr.contratdeville.modele;

import org.jspecify.annotations.NullMarked;
