/**
 * The canonical workbook: a whole contract on sheets that people read and change, and back. Not
 * exported.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.canonique.plan.Plan} first: it says which values stand
 * on which sheet and in which column. The contract is described part by part as a tree
 * ({@link fr.contratdeville.io.xlsx.canonique.arbre.Tree}).
 * {@link fr.contratdeville.io.xlsx.canonique.ecriture.CanoniqueWriter} turns the leaves of the tree
 * into cells, and {@link fr.contratdeville.io.xlsx.canonique.lecture.CanoniqueReader} turns cells
 * into leaves. A leaf that has no column becomes a row of the sheet Compléments, so that an
 * attribute that is added to the model is written and read without a change here.
 */
@NullMarked
package fr.contratdeville.io.xlsx.canonique;

import org.jspecify.annotations.NullMarked;
