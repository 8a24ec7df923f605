/**
 * A contract as a tree, the keys by which rows name its parts ({@code A12.2}), and the rules for
 * texts of cells that reading and writing share. Open
 * {@link fr.contratdeville.io.xlsx.canonique.arbre.Tree} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.canonique.arbre;

import org.jspecify.annotations.NullMarked;
