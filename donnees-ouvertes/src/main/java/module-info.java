/**
 * A contrat de ville laid out as others ask for it: the open data of subsidies (SCDL), the credits
 * of programme 147, and the budget of an action as in the forms Cerfa 12156 and 15059.
 *
 * <p>Everything that goes out is a {@link fr.contratdeville.rendu.Tableau}, which the modules of
 * formats write as CSV, JSON or a workbook; this one knows no format and writes nothing. What a
 * contract does not hold is never made up: it is listed, line by line. Open
 * {@link fr.contratdeville.donneesouvertes.Subventions} first.
 */
module fr.contratdeville.donneesouvertes {
  requires transitive fr.contratdeville;
  requires static org.jspecify;

  exports fr.contratdeville.donneesouvertes;
}
