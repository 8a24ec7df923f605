/**
 * Contracts in workbooks (.xlsx): reads the tables that town halls write.
 *
 * <p>Open {@link fr.contratdeville.io.xlsx.XlsxContratReader} first. What it takes each column and
 * each row for is a {@link fr.contratdeville.io.xlsx.disposition.Disposition}, which can be
 * printed, corrected and given back to it.
 *
 * <p>Its findings: {@code CV-AMT-01} a text where an amount was expected; {@code CV-AMT-02} an
 * amount whose separator may mean thousands or decimals; {@code CV-AMT-04} an amount that a note
 * follows; {@code CV-AMT-05} an amount with fractions of a cent, rounded to the cent;
 * {@code CV-IDE-01} a SIRET whose key is wrong; {@code CV-IDE-02} one that the spreadsheet damaged,
 * or stored as a number; {@code CV-IDE-03} what is no code of a QPV; {@code CV-IDE-05} what is no
 * RNA number or code of a commune; {@code CV-DAT-01} a text where a day was expected;
 * {@code CV-DAT-02} a bare number read as a day; {@code CV-LAY-01} a column of no known field, kept
 * as a complement; {@code CV-LAY-02} a row that names no porteur and takes that of the row above
 * without a merged cell to say so; {@code CV-LAY-04} a row that is neither data nor total, kept as
 * a complement; {@code CV-LAY-05} a sheet that was not read; {@code CV-LAY-06} a financed row
 * without a title; {@code CV-LAY-07} something of the workbook that was set right, left out or
 * hidden; {@code CV-LAY-08} a row taken for a subtotal that nothing labels, or that sums no row;
 * {@code CV-LAY-09} an amount merged over several entries or financeurs.
 */
@NullMarked
package fr.contratdeville.io.xlsx;

import org.jspecify.annotations.NullMarked;
