/**
 * The command {@code contrat-de-ville}: reads a bilan or a programmation, says what its figures
 * contradict, writes reports, annotates and converts.
 *
 * <p>It is a program, not a library: only {@link fr.contratdeville.lanceur.Lanceur} is public, for
 * programs that start it in their own process. Its commands, options and exit codes are stable;
 * what it prints is not.
 */
module fr.contratdeville.lanceur {
  requires fr.contratdeville;
  requires fr.contratdeville.io.csv;
  requires fr.contratdeville.io.html;
  requires fr.contratdeville.io.json;
  requires fr.contratdeville.io.ods;
  requires fr.contratdeville.io.xls;
  requires fr.contratdeville.io.xlsx;
  requires fr.contratdeville.rapport;
  requires fr.contratdeville.tableaux;
  requires info.picocli;
  requires static org.jspecify;

  exports fr.contratdeville.lanceur;

  // The options of the commands are filled in by reflection.
  opens fr.contratdeville.lanceur.commande to
      info.picocli;
}
