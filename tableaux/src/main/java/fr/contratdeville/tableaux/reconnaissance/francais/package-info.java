/**
 * What people type in cells, read as values: amounts, days, counts, places.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.francais;

import org.jspecify.annotations.NullMarked;
