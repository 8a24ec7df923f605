/**
 * Contracts in workbooks (.xlsx): reads the tables that town halls write.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.XlsxContratReader} first. What it takes each column and
 * each row for is a {@link fr.contratdeville.io.xlsx.disposition.Disposition}, which can be
 * printed, corrected and given back to it.
 *
 * <p>Every rule of reading, the finding that goes with it and how to override it are in
 * {@code docs/lecture.md}. What headings mean is a
 * {@link fr.contratdeville.io.xlsx.lexique.Lexique}; what does not fit in memory is read by
 * {@link fr.contratdeville.io.xlsx.XlsxAuFil}.
 */
@NullMarked
package fr.contratdeville.io.xlsx;

import org.jspecify.annotations.NullMarked;
