package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Canonical workbooks to and from bytes. */
final class Classeurs {

  static final String NOM = "contrat.xlsx";

  private Classeurs() {}

  static byte[] ecrire(ContratDeVille contrat) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    new XlsxContratWriter().write(contrat, sortie);
    return sortie.toByteArray();
  }

  static Lecture lire(byte[] classeur) throws IOException {
    Path fichier = Files.createTempFile("contrat", ".xlsx");
    try {
      Files.write(fichier, classeur);
      return new XlsxContratReader().read(fichier, NOM);
    } finally {
      Files.delete(fichier);
    }
  }
}
