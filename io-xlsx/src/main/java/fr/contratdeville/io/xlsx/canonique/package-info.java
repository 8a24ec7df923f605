/**
 * The canonical workbook: a whole contract on sheets that people can read and change, and back.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.canonique.Plan} first: it says what stands on which
 * sheet and in which column. The contract is described part by part as a tree
 * ({@link fr.contratdeville.io.xlsx.canonique.Tree}), whose leaves become cells
 * ({@link fr.contratdeville.io.xlsx.canonique.Projection}); a leaf that has no column becomes a row
 * of the sheet Compléments, so that an attribute that is added to the model is written and read
 * without a change here. Not exported.
 */
@NullMarked
package fr.contratdeville.io.xlsx.canonique;

import org.jspecify.annotations.NullMarked;
