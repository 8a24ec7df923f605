/**
 * The model of a sheet, without zip and without XML: open
 * {@link fr.contratdeville.tableaux.feuille.Cellule} first, then
 * {@link fr.contratdeville.tableaux.feuille.Rangee} and
 * {@link fr.contratdeville.tableaux.feuille.Plage}. Rows and columns count from 1 everywhere.
 */
@NullMarked
package fr.contratdeville.tableaux.feuille;

import org.jspecify.annotations.NullMarked;
