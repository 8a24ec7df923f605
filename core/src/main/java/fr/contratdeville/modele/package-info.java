/** Growing nouns of the contrat de ville. Open {@link fr.contratdeville.modele.Porteur} first. */
@NullMarked
package fr.contratdeville.modele;

import org.jspecify.annotations.NullMarked;
