/**
 * Reads the texts that people type in cells as values: days, years, counts, identifiers, places.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.francais;

import org.jspecify.annotations.NullMarked;
