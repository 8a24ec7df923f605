/**
 * Lists that a user loads beside contracts: the quartiers prioritaires with their communes, and
 * which quartier follows which. As CSV or JSON, as official sites publish them.
 *
 * <p>Open {@link fr.contratdeville.io.json.referentiel.Referentiels} first.
 */
@NullMarked
package fr.contratdeville.io.json.referentiel;

import org.jspecify.annotations.NullMarked;
