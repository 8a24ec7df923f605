/**
 * Where tables stand: headers, what is above them, and the sheet cut from one to the next.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.entete.Entete} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.entete;

import org.jspecify.annotations.NullMarked;
