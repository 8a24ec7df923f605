/**
 * The tables of a contrat de ville in a grid of cells, whatever file the grid comes from: which row
 * is the header, what each column and each row is, and the contract that they make.
 *
 * <pre>{@code
 * var feuille = Feuille.builder("Bilan 2023").rangee("Porteur", "Action", "Ville", "CAF")
 *     .rangee("MJC", "Ateliers", "1 200", "800").build();
 * var lecture = new LectureTableaux().read(Classeur.of(feuille), "bilan", new Format("Mien", "txt"));
 * }</pre>
 *
 * <p>A format is a small class beside this module: it turns a file into a
 * {@link fr.contratdeville.tableaux.feuille.Classeur} and hands it to
 * {@link fr.contratdeville.tableaux.LectureTableaux}. Open
 * {@link fr.contratdeville.tableaux.feuille} for the grid,
 * {@link fr.contratdeville.tableaux.disposition} to correct what was taken for what,
 * {@link fr.contratdeville.tableaux.lexique} to teach new headings, and
 * {@link fr.contratdeville.tableaux.aufil} for sheets that do not fit in memory.
 *
 * <p>Nothing here knows a file, an archive or an XML part.
 */
module fr.contratdeville.tableaux {
  requires transitive fr.contratdeville;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fr.contratdeville.tableaux;
  exports fr.contratdeville.tableaux.aufil;
  exports fr.contratdeville.tableaux.description to
      fr.contratdeville.io.json;
  exports fr.contratdeville.tableaux.disposition;
  exports fr.contratdeville.tableaux.feuille;
  exports fr.contratdeville.tableaux.lexique;
  exports fr.contratdeville.tableaux.interne to
      fr.contratdeville.io.csv,
      fr.contratdeville.io.ods,
      fr.contratdeville.io.xlsx,
      fr.contratdeville.rapport;
}
