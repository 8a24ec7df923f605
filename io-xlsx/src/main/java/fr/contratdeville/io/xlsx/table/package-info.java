/**
 * The recognition of tables in the cells of a sheet; it knows nothing of archives or markup.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.Reconnaissance} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table;

import org.jspecify.annotations.NullMarked;
