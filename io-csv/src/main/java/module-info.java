/**
 * The contrat de ville in texts that have columns: CSV, TSV, what a spreadsheet puts on the
 * clipboard, and what was printed with blanks or bars between columns. It also writes tables as
 * CSV.
 *
 * <p>Being on the path is enough for {@link fr.contratdeville.echange.Contrats} to read them; open
 * {@link fr.contratdeville.io.csv} to say the encoding, the separator or the columns, and to read
 * files that do not fit in memory. The library that parses does not show in the API.
 */
module fr.contratdeville.io.csv {
  requires transitive fr.contratdeville;
  requires transitive fr.contratdeville.tableaux;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports fr.contratdeville.io.csv;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.csv.CsvContratReader;
}
