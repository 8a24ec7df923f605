/** The command {@code contrat-de-ville}: open {@link fr.contratdeville.lanceur.Lanceur}. */
@NullMarked
package fr.contratdeville.lanceur;

import org.jspecify.annotations.NullMarked;
