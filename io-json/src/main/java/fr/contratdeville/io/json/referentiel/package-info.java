/**
 * Reads lists that a user loads beside contracts, as official sites publish them in CSV or JSON:
 * the quartiers prioritaires with their communes, and which quartier follows which.
 *
 * <p>Open {@link fr.contratdeville.io.json.referentiel.Referentiels} first.
 */
@NullMarked
package fr.contratdeville.io.json.referentiel;

import org.jspecify.annotations.NullMarked;
