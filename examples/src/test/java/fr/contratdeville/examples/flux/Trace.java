package fr.contratdeville.examples.flux;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.csv.CsvAuFil;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.io.ods.OdsAuFil;
import fr.contratdeville.io.xlsx.XlsxAnnotation;
import fr.contratdeville.io.xlsx.XlsxAuFil;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * A program that reads and writes by streams, and prints what it left in the temporary folder of
 * its JVM. {@link SansTraceTest} starts it.
 */
final class Trace {

  private Trace() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("memoire")) {
      enMemoire(Files.readAllBytes(Path.of(arguments[1])));
    } else {
      parFichier();
    }
  }

  /** Everything that an application does with uploads, where no temporary file can be made. */
  private static void enMemoire(byte[] bilan) throws IOException {
    if (Files.notExists(Path.of(System.getProperty("java.io.tmpdir")))) {
      System.out.println("no temporary folder");
    }
    for (FichiersLongs format : FichiersLongs.values()) {
      InputStream flux = new ByteArrayInputStream(format.octets(50));
      int actions =
          LectureFeuilles.read(flux, format.nom).lecture().valeur().actions().size();
      System.out.println(format + " " + actions);
    }
    Lecture lu = Contrats.read(new ByteArrayInputStream(bilan), "bilan.xlsx");
    Rapport rapport = Controles.standard().examiner(lu.valeur(), lu.constats());
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    XlsxAnnotation.write(Source.of(bilan, "bilan.xlsx"), rapport, sortie, Locale.FRENCH);
    XlsxSynthese.write(lu.valeur(), rapport, sortie, Locale.FRENCH);
    Contrats.write(lu.valeur(), sortie, "bilan.json");
    Contrats.write(lu.valeur(), sortie, "bilan.xlsx");
    XlsxContratWriter.modele(sortie);
    RapportHtml.of(lu).write(sortie);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonRapport.write(rapport, json);
    System.out.println("report "
        + JsonRapport.read(Source.of(json.toByteArray(), "rapport.json")).equals(rapport));
    int[] parties = new int[1];
    new XlsxAuFil().read(Source.of(bilan, "bilan.xlsx"), p -> parties[0]++);
    new CsvAuFil().read(source(FichiersLongs.CSV), p -> parties[0]++);
    new OdsAuFil().read(source(FichiersLongs.ODS), p -> parties[0]++);
    System.out.println("chunks " + (parties[0] >= 6));
  }

  private static Source source(FichiersLongs format) throws IOException {
    return Source.of(new ByteArrayInputStream(format.octets(50)), format.nom);
  }

  /** Streams that do not fit in the memory that they are given. */
  private static void parFichier() throws IOException {
    byte[] octets = FichiersLongs.CSV.octets(500);
    try (Source source = Source.of(new ByteArrayInputStream(octets), "long.csv", 1000)) {
      System.out.println("open " + laisses() + " " + droits());
      System.out.println("read " + Contrats.read(source).valeur().actions().size());
      Thread.currentThread().interrupt();
      Contrats.read(source);
    } catch (CancellationException e) {
      Thread.interrupted();
      System.out.println("cancelled " + laisses());
    }
    try (Source source = Source.of(new ByteArrayInputStream(new byte[5000]), "nul", 10)) {
      Contrats.read(source);
    } catch (LectureException e) {
      System.out.println("refused " + laisses());
    }
    try {
      Source.of(new EnPanne(), "panne", 10).close();
    } catch (LectureException e) {
      System.out.println("broken " + laisses());
    }
    Thread.currentThread().interrupt();
    try {
      Source.of(new ByteArrayInputStream(octets), "long.csv", 10).close();
    } catch (CancellationException e) {
      System.out.println("not begun " + laisses());
    }
    Thread.interrupted();
    try (Source source = Source.of(octets, "long.csv")) {
      System.out.println(
          "as file " + Files.size(source.fichier()) / octets.length + " " + laisses());
    }
    System.out.println("end " + laisses());
  }

  private static long laisses() throws IOException {
    try (Stream<Path> fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return fichiers
          .filter(f -> !f.getFileName().toString().startsWith("hsperf"))
          .count();
    }
  }

  private static String droits() throws IOException {
    try (Stream<Path> fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      Path fichier = fichiers
          .filter(f -> f.getFileName().toString().startsWith("contrat-de-ville"))
          .findFirst()
          .orElseThrow();
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier));
    }
  }

  /** An upload whose sender goes away. */
  private static final class EnPanne extends InputStream {
    private int lus;

    @Override
    public int read() throws IOException {
      if (lus++ > 5000) {
        throw new IOException("connection reset");
      }
      return 'a';
    }

    @Override
    public int read(byte[] octets, int debut, int combien) throws IOException {
      octets[debut] = (byte) read();
      return 1;
    }
  }
}
