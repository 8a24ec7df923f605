/**
 * Sheets that do not fit in memory, read chunk by chunk. Open
 * {@link fr.contratdeville.tableaux.aufil.LectureAuFil} first.
 */
@NullMarked
package fr.contratdeville.tableaux.aufil;

import org.jspecify.annotations.NullMarked;
