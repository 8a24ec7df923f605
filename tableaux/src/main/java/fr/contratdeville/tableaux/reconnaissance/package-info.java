/**
 * The tables of a file, and the kind of each of their columns and rows. This package knows nothing
 * of archives or markup.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.TablesReconnues} first.
 *
 * <p>This package uses {@code grille}, {@code francais}, {@code entete}, {@code colonnes} and
 * {@code lignes}, in that order; {@code contrat} turns the recognised tables into the model.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance;

import org.jspecify.annotations.NullMarked;
