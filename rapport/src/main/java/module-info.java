/**
 * The report on a contrat de ville as one HTML page, for a comité de pilotage: how much, who pays,
 * what does not agree, and the sheet that it was read from, with each finding on its cells.
 *
 * <pre>{@code
 * var lu = LectureFeuilles.read(Path.of("bilan-2023.xlsx"));
 * RapportHtml.of(lu).write(Path.of("bilan-2023.html"));
 * }</pre>
 *
 * <p>The page stands alone: it fetches nothing, and a policy in it forbids that it could. Whatever
 * a document holds is text in it, never markup.
 */
module fr.contratdeville.rapport {
  requires transitive fr.contratdeville;
  requires transitive fr.contratdeville.tableaux;
  requires gg.jte.runtime;
  // Templates that were made into classes are marked as such.
  requires static java.compiler;
  requires static org.jspecify;

  exports fr.contratdeville.rapport;
}
