/**
 * A sheet as recognition sees it: cells that say something, merged ranges resolved.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.table.grille.Grille} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.table.grille;

import org.jspecify.annotations.NullMarked;
