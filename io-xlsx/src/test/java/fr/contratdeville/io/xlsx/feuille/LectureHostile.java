package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run in a small heap of its own: reads every file of a folder in three ways and tells what came of
 * each.
 */
final class LectureHostile {

  /** Without the guard on compression, which stops most bombs first, the other guards must hold. */
  private static final Limits SANS_RATIO = Limits.DEFAULT.with(Limit.RATIO, Integer.MAX_VALUE);

  /** Time of this thread, which other processes do not lengthen. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private LectureHostile() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> fichiers;
    try (Stream<Path> dossier = Files.list(Path.of(arguments[0]))) {
      fichiers = dossier.sorted().toList();
    }
    for (Path fichier : fichiers) {
      dire(fichier, "en memoire", () -> enMemoire(fichier));
      dire(fichier, "au fil", () -> auFil(fichier));
      dire(fichier, "contrat", () -> contrat(fichier));
    }
  }

  private interface Lecture {
    long rangees() throws IOException;
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // the parent process shows it
  private static void dire(Path fichier, String mode, Lecture lecture) {
    long debut = CPU.getCurrentThreadCpuTime();
    String resultat;
    try {
      resultat = "LU " + lecture.rangees();
    } catch (ClasseurIllisibleException e) {
      resultat = e.motif().toString();
    } catch (LectureException e) {
      resultat = "REFUSE " + e.raison().fr();
    } catch (Throwable e) {
      e.printStackTrace();
      resultat = e.toString();
    }
    long millis = (CPU.getCurrentThreadCpuTime() - debut) / 1_000_000;
    System.out.println(
        String.join("\t", fichier.getFileName().toString(), mode, resultat, millis + ""));
  }

  private static long enMemoire(Path fichier) throws ClasseurIllisibleException {
    return ClasseurXlsx.open(fichier, SANS_RATIO).feuilles().stream()
        .mapToLong(f -> f.rangees().size())
        .sum();
  }

  private static long auFil(Path fichier) throws ClasseurIllisibleException {
    long rangees = 0;
    try (ClasseurOuvert classeur = ClasseurOuvert.open(fichier, Limits.DEFAULT)) {
      for (Onglet onglet : classeur.onglets()) {
        try (FeuilleReader feuille = classeur.read(onglet)) {
          while (feuille.next().isPresent()) {
            rangees++;
          }
        }
      }
    }
    return rangees;
  }

  private static long contrat(Path fichier) throws LectureException {
    return new XlsxContratReader().read(fichier).valeur().volets().size();
  }
}
