/**
 * From the bytes of a file to rows of cells: {@link fr.contratdeville.io.csv.texte.Encodage} finds
 * its characters, {@link fr.contratdeville.io.csv.texte.Separation} what separates its columns, or
 * {@link fr.contratdeville.io.csv.texte.Alignement} where they stand,
 * {@link fr.contratdeville.io.csv.texte.Decimales} its numbers, and
 * {@link fr.contratdeville.io.csv.texte.TexteEnColonnes} puts them together.
 */
@NullMarked
package fr.contratdeville.io.csv.texte;

import org.jspecify.annotations.NullMarked;
