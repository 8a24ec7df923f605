/**
 * Reads contracts from workbooks of OpenDocument. Open
 * {@link fr.contratdeville.io.ods.OdsContratReader} first;
 * {@link fr.contratdeville.io.ods.OdsAuFil} reads those that do not fit in memory.
 */
@NullMarked
package fr.contratdeville.io.ods;

import org.jspecify.annotations.NullMarked;
