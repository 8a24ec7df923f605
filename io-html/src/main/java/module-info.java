/**
 * The contrat de ville in the tables of web pages: those that programs export under the name of
 * {@code .xls}, and those that people save from a browser, a mail or a word processor; and in the
 * documents of Word ({@code .docx}), whose tables are read as those of a page are.
 *
 * <p>Being on the path is enough for {@link fr.contratdeville.echange.Contrats} to read them.
 * Nothing that a page points at is fetched, and no script is run. The library that parses does not
 * show in the API.
 */
module fr.contratdeville.io.html {
  requires transitive fr.contratdeville;
  requires transitive fr.contratdeville.tableaux;
  requires java.xml;
  requires org.jsoup;
  requires static org.jspecify;

  exports fr.contratdeville.io.html;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.html.HtmlContratReader,
      fr.contratdeville.io.html.DocxContratReader;
}
