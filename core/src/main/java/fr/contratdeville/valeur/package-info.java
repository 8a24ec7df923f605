/** Closed words of the contrat de ville. Open {@link fr.contratdeville.valeur.Exercice} first. */
@NullMarked
package fr.contratdeville.valeur;

import org.jspecify.annotations.NullMarked;
