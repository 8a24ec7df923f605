/**
 * What a sheet is made of, without zip and without XML: open
 * {@link fr.contratdeville.io.xlsx.feuille.grille.Cellule} first, then
 * {@link fr.contratdeville.io.xlsx.feuille.grille.Rangee} and
 * {@link fr.contratdeville.io.xlsx.feuille.grille.Plage}. Rows and columns count from 1 everywhere.
 */
@NullMarked
package fr.contratdeville.io.xlsx.feuille.grille;

import org.jspecify.annotations.NullMarked;
