/**
 * The contrat de ville in workbooks (.xlsx): reads the tables that town halls write, with the place
 * of every value.
 */
module fr.contratdeville.io.xlsx {
  requires transitive fr.contratdeville;
  requires java.xml;
  requires org.dhatim.fastexcel;
  requires static org.jspecify;

  exports fr.contratdeville.io.xlsx;
  exports fr.contratdeville.io.xlsx.disposition;
  exports fr.contratdeville.io.xlsx.lexique;

  provides fr.contratdeville.echange.ContratReader with
      fr.contratdeville.io.xlsx.XlsxContratReader;
  provides fr.contratdeville.echange.ContratWriter with
      fr.contratdeville.io.xlsx.XlsxContratWriter;
}
