/**
 * What each column is, by its headings and its cells, and what the cells of a row then say.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.colonnes.LecteurColonnes} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.colonnes;

import org.jspecify.annotations.NullMarked;
