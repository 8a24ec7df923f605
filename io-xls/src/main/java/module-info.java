/**
 * The contrat de ville in the workbooks of Excel 97 to 2003 ({@code .xls}), which town halls still
 * keep and some programs still export.
 *
 * <p>Being on the path is enough for {@link fr.contratdeville.echange.Contrats} to read them. No
 * formula is computed, no macro is run and no link is followed. Apache POI, which takes the file
 * apart, does not show in the API, and none of its settings, which count for a whole JVM, is
 * changed.
 */
module fr.contratdeville.io.xls {
  requires transitive fr.contratdeville;
  requires transitive fr.contratdeville.tableaux;
  requires org.apache.poi.poi;
  requires static org.jspecify;

  exports fr.contratdeville.io.xls;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.xls.XlsContratReader;
}
