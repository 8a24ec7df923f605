/**
 * The growing nouns of the contrat de ville: contract, actions, who carries and who pays them, and
 * the figures that the document itself declares.
 *
 * <p>Open {@link fr.contratdeville.modele.ContratDeVille} first; a contract holds actions, an
 * action holds financed entries ({@link fr.contratdeville.modele.Volet}), an entry holds lines of
 * money. A noun is built by its builder, checks itself when it is built, and never changes; what
 * the document printed stands beside what can be computed and is never overwritten.
 */
@NullMarked
package fr.contratdeville.modele;

import org.jspecify.annotations.NullMarked;
