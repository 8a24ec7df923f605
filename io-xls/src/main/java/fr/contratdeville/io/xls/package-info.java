/**
 * Reads contracts from workbooks of Excel 97 to 2003, by
 * {@link fr.contratdeville.io.xls.XlsContratReader}. A file goes through {@code ConteneurOle},
 * which finds the workbook in it, {@code ClasseurReader}, which goes from record to record, and a
 * {@code FeuilleReader} for each sheet.
 */
@NullMarked
package fr.contratdeville.io.xls;

import org.jspecify.annotations.NullMarked;
