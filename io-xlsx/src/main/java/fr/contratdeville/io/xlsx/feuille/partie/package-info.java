/**
 * Reads the XML parts of a workbook: open
 * {@link fr.contratdeville.io.xlsx.feuille.partie.CelluleReader} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille.partie;

import org.jspecify.annotations.NullMarked;
