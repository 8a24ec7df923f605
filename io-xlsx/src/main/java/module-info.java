/** The contrat de ville as XLSX. */
module fr.contratdeville.io.xlsx {
  requires transitive fr.contratdeville;
  requires java.xml;
  requires static org.jspecify;

  exports fr.contratdeville.io.xlsx;
}
