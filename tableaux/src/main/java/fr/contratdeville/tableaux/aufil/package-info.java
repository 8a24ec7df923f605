/**
 * Sheets that do not fit in memory, read part by part. Open
 * {@link fr.contratdeville.tableaux.aufil.LectureAuFil} first.
 */
@NullMarked
package fr.contratdeville.tableaux.aufil;

import org.jspecify.annotations.NullMarked;
