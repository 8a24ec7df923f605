/** Reads and writes XLSX. Open {@link fr.contratdeville.io.xlsx.FormatXlsx} first. */
@NullMarked
package fr.contratdeville.io.xlsx;

import org.jspecify.annotations.NullMarked;
