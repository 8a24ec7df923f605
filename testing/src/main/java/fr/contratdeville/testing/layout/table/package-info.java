/**
 * Tables of a header, columns and rows, from the choices to the cells. Open
 * {@link fr.contratdeville.testing.layout.table.TableForm}.
 */
@NullMarked
package fr.contratdeville.testing.layout.table;

import org.jspecify.annotations.NullMarked;
