/**
 * The limits, the remarks and the exception of the reading of one file: open
 * {@link fr.contratdeville.io.xlsx.feuille.lecture.Limits} first, then
 * {@link fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException} and
 * {@link fr.contratdeville.io.xlsx.feuille.lecture.Remarque}.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille.lecture;

import org.jspecify.annotations.NullMarked;
