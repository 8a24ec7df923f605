/**
 * The contrat de ville as Java values: who carries each action, who pays what, for whom, and
 * whether the document agrees with itself, down to the cell.
 *
 * <pre>{@code
 * var lecture = Contrats.read(Path.of("bilan-2023.xlsx"));       // a value and findings
 * var contrat = lecture.valeur();
 * var parFinanceur = Totaux.of(Axes.financeur(), contrat.retenues());
 * var rapport = Controles.standard().examiner(contrat);          // prints itself as tables
 * Contrats.write(contrat, Path.of("bilan-2023.json"));
 * }</pre>
 *
 * <p>Read the packages in this order; each names the first type to open:
 *
 * <ol>
 *   <li>{@link fr.contratdeville.valeur}, the words: amounts, shares, counts, codes, places;
 *   <li>{@link fr.contratdeville.rendu}, tables as they leave the library;
 *   <li>{@link fr.contratdeville.modele}, the nouns: a contract holds actions, an action holds
 *       financed entries, an entry holds lines of money;
 *   <li>{@link fr.contratdeville.nomenclature}, the lists that names and codes are looked up in;
 *   <li>{@link fr.contratdeville.constat}, findings and the report that gathers them;
 *   <li>{@link fr.contratdeville.agregation}, sums and cross tables;
 *   <li>{@link fr.contratdeville.controle}, checks, and how a profile weighs them;
 *   <li>{@link fr.contratdeville.echange}, reading and writing;
 *   <li>{@link fr.contratdeville.validation}, Jakarta Bean Validation over the nouns.
 * </ol>
 *
 * <p>What it does not do: it knows no file format (the modules {@code fr.contratdeville.io.json}
 * and {@code fr.contratdeville.io.xlsx} are found by {@link java.util.ServiceLoader} when they are
 * on the path), never replaces what a document declares by what its figures make, never chooses
 * between the two, logs nothing, and keeps no state. Values never change and may be used by several
 * threads.
 *
 * <p>The packages that are exported to everybody stay compatible within a major version;
 * {@code description} and {@code interne} are for the modules of this library only.
 */
module fr.contratdeville {
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fr.contratdeville.agregation;
  exports fr.contratdeville.constat;
  exports fr.contratdeville.controle;
  exports fr.contratdeville.controle.calcul to
      fr.contratdeville.donneesouvertes;
  exports fr.contratdeville.description to
      fr.contratdeville.io.json,
      fr.contratdeville.io.ods,
      fr.contratdeville.io.xlsx,
      fr.contratdeville.tableaux;
  exports fr.contratdeville.echange;
  exports fr.contratdeville.interne to
      fr.contratdeville.io.csv,
      fr.contratdeville.io.html,
      fr.contratdeville.io.json,
      fr.contratdeville.io.ods,
      fr.contratdeville.io.xls,
      fr.contratdeville.io.xlsx,
      fr.contratdeville.lanceur,
      fr.contratdeville.rapport,
      fr.contratdeville.tableaux;
  exports fr.contratdeville.modele;
  exports fr.contratdeville.nomenclature;
  exports fr.contratdeville.rendu;
  exports fr.contratdeville.validation;
  exports fr.contratdeville.valeur;

  uses fr.contratdeville.controle.Controle;
  uses fr.contratdeville.echange.ContratReader;
  uses fr.contratdeville.echange.ContratWriter;

  // The hidden implementations are read by reflection.
  opens fr.contratdeville.constat to
      org.hibernate.validator;
  opens fr.contratdeville.echange to
      org.hibernate.validator;
  opens fr.contratdeville.modele to
      org.hibernate.validator;
  opens fr.contratdeville.nomenclature to
      org.hibernate.validator;
  opens fr.contratdeville.valeur to
      org.hibernate.validator;
}
