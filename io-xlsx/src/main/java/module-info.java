/**
 * The contrat de ville in workbooks ({@code .xlsx}): reads the tables that town halls write, with
 * the place of every value; writes a contract as a workbook that people change, a synthesis in
 * formulas, and findings back into the workbook that was read.
 *
 * <p>Being on the path is enough for {@link fr.contratdeville.echange.Contrats} to read and write
 * {@code .xlsx}; open {@link fr.contratdeville.io.xlsx} for the rest,
 * {@link fr.contratdeville.tableaux.disposition} to correct what was taken for what,
 * {@link fr.contratdeville.tableaux.lexique} to teach it headings.
 *
 * <p>Sheets are read by the JDK alone, with limits on everything that a file controls; the library
 * that writes them does not show in the API. Charts, pivots and macros are not read.
 */
module fr.contratdeville.io.xlsx {
  requires transitive fr.contratdeville;
  requires transitive fr.contratdeville.tableaux;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires static org.jspecify;

  exports fr.contratdeville.io.xlsx;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.xlsx.XlsxContratReader;
  provides fr.contratdeville.echange.ContratWriter with
      fr.contratdeville.io.xlsx.XlsxContratWriter;
}
