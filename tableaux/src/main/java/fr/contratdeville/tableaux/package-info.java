/**
 * From sheets to a contract. Open {@link fr.contratdeville.tableaux.LectureTableaux} first; what it
 * reads is a {@link fr.contratdeville.tableaux.feuille.Classeur}.
 */
@NullMarked
package fr.contratdeville.tableaux;

import org.jspecify.annotations.NullMarked;
