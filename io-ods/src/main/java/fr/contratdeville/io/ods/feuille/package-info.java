/**
 * From the XML of a workbook to sheets, rows and cells. Open
 * {@link fr.contratdeville.io.ods.feuille.Document}.
 */
@NullMarked
package fr.contratdeville.io.ods.feuille;

import org.jspecify.annotations.NullMarked;
