/**
 * The contrat de ville as Java values: words, nouns, totals and checks. Reads and writes nothing.
 */
module fr.contratdeville {
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fr.contratdeville.modele;
  exports fr.contratdeville.valeur;
}
