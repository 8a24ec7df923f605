/**
 * What each XML part of a workbook says: open
 * {@link fr.contratdeville.io.xlsx.feuille.partie.CelluleReader} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille.partie;

import org.jspecify.annotations.NullMarked;
