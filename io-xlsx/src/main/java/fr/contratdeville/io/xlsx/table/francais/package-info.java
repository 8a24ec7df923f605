/**
 * What people type in cells, read as values: amounts, days, counts, places.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.francais.NombreFrancais} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.francais;

import org.jspecify.annotations.NullMarked;
