/**
 * Where tables stand: headers, what is above them, and the sheet cut from one to the next.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.entete.Entete} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.entete;

import org.jspecify.annotations.NullMarked;
