/**
 * A sheet as recognition sees it: only cells that are not blank, merged ranges resolved.
 *
 * <p>Open {@link fr.contratdeville.tableaux.reconnaissance.grille.Grille} first.
 */
@NullMarked
package fr.contratdeville.tableaux.reconnaissance.grille;

import org.jspecify.annotations.NullMarked;
