/**
 * The workbook that a comité de pilotage reads: totals, cross tables, findings, and the lines that
 * they come from. Open {@link fr.contratdeville.io.xlsx.synthese.Synthese} first.
 */
@NullMarked
package fr.contratdeville.io.xlsx.synthese;

import org.jspecify.annotations.NullMarked;
