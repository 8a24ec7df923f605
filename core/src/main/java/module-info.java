/**
 * The contrat de ville as Java values: words, nouns, totals and controls. Reads and writes nothing;
 * readers and writers of formats are found by {@link java.util.ServiceLoader}.
 */
module fr.contratdeville {
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fr.contratdeville.agregation;
  exports fr.contratdeville.constat;
  exports fr.contratdeville.controle;
  exports fr.contratdeville.description to
      fr.contratdeville.io.json,
      fr.contratdeville.io.xlsx;
  exports fr.contratdeville.echange;
  exports fr.contratdeville.modele;
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
  opens fr.contratdeville.valeur to
      org.hibernate.validator;
}
