/**
 * A workbook as cells in places, which belongs to no format and to no reader. Open
 * {@link fr.contratdeville.testing.layout.grid.GridSheet}.
 */
@NullMarked
package fr.contratdeville.testing.layout.grid;

import org.jspecify.annotations.NullMarked;
