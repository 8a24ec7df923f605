/**
 * Reads contracts from texts that have columns. Open
 * {@link fr.contratdeville.io.csv.CsvContratReader} first;
 * {@link fr.contratdeville.io.csv.CsvAuFil} reads those that do not fit in memory, and
 * {@link fr.contratdeville.io.csv.CsvTableauWriter} writes tables.
 */
@NullMarked
package fr.contratdeville.io.csv;

import org.jspecify.annotations.NullMarked;
