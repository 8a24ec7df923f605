/**
 * Contracts in workbooks (.xlsx): reads the tables that town halls write, and writes and reads the
 * canonical workbook, which holds a whole contract.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.XlsxContratReader} first. The meaning that it gives to
 * each column and each row is a {@link fr.contratdeville.tableaux.disposition.Disposition}, which
 * can be printed, corrected and given back to it.
 *
 * <p>Every rule of reading, the finding that goes with it and how to override it are in
 * {@code docs/lecture.md}. The meaning of headings comes from a
 * {@link fr.contratdeville.tableaux.lexique.Lexique}. Workbooks that do not fit in memory are read
 * by {@link fr.contratdeville.io.xlsx.XlsxAuFil}.
 *
 * <p>{@link fr.contratdeville.io.xlsx.XlsxContratWriter} writes the canonical workbook. Reading it
 * reports {@code CV-LEC-01}, a cell or a row that could not be read, whose text is kept on the
 * contract; {@code CV-LEC-03}, a row that is read otherwise than it stands there, such as a copied
 * row; and {@code CV-AMT-01}, an amount that is no number.
 */
@NullMarked
package fr.contratdeville.io.xlsx;

import org.jspecify.annotations.NullMarked;
