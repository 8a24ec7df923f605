/**
 * The contrat de ville in workbooks of OpenDocument: {@code .ods}, its templates, and
 * {@code .fods}, which is the same in one file of XML.
 *
 * <p>Being on the path is enough for {@link fr.contratdeville.echange.Contrats} to read them; open
 * {@link fr.contratdeville.io.ods} to give layouts, and to read files that do not fit in memory.
 * The JDK alone reads the archive and its XML: no formula is computed, no entity resolved and
 * nothing outside of the file opened.
 */
module fr.contratdeville.io.ods {
  requires transitive fr.contratdeville;
  requires transitive fr.contratdeville.tableaux;
  requires java.xml;
  requires static org.jspecify;

  exports fr.contratdeville.io.ods;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.ods.OdsContratReader;
}
