/**
 * The tables of a file and what each of their columns and rows is taken for. It knows nothing of
 * archives or markup.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.TablesReconnues} first.
 *
 * <p>First come {@code grille}, {@code francais}, {@code entete}, {@code colonnes} and
 * {@code lignes}, which it uses in that order; {@code contrat} turns what it says into the model.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance;

import org.jspecify.annotations.NullMarked;
