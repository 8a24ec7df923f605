/**
 * The way from sheets to a contract. Open {@link fr.contratdeville.tableaux.LectureTableaux} first,
 * which reads a {@link fr.contratdeville.tableaux.feuille.Classeur}.
 */
@NullMarked
package fr.contratdeville.tableaux;

import org.jspecify.annotations.NullMarked;
