/**
 * The closed words of the contrat de ville: amounts, shares, counts, codes, dates and places.
 *
 * <p>Open {@link fr.contratdeville.valeur.Montant} first: every word has the same shape. A word is
 * a record that cannot be built wrong, {@code parse} reads exactly what {@code toString} writes,
 * and localised spellings ("24&nbsp;000&nbsp;€") are the business of readers, never of the words.
 */
@NullMarked
package fr.contratdeville.valeur;

import org.jspecify.annotations.NullMarked;
