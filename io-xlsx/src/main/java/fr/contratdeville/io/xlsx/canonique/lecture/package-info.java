/**
 * From a canonical workbook to a contract: rows find their place in the tree, and what cannot be
 * read becomes a finding. Open {@link fr.contratdeville.io.xlsx.canonique.lecture.CanoniqueReader}
 * first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.canonique.lecture;

import org.jspecify.annotations.NullMarked;
