package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.testing.suite.Seed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * Whatever the damage, a workbook is read or refused: nothing else, and soon. The same damage in
 * each build, unless {@link Seed} says otherwise.
 */
class MutationProperties {

  /** Time of this thread, which other processes do not lengthen. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  /** Fewer mutants read would mean that the others hide what is behind the first check. */
  private static final double LUS_AU_MOINS = 25;

  private static final List<Archive> MODELES = Modeles.tous();
  private static final List<byte[]> OCTETS =
      MODELES.stream().map(Archive::octets).toList();

  private static Path fichier = Path.of("");

  @BeforeContainer
  static void creer() throws IOException {
    fichier = Files.createTempFile("mutant", ".xlsx");
  }

  @AfterContainer
  static void supprimer() throws IOException {
    Files.delete(fichier);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 150, seed = "2006", shrinking = ShrinkingMode.OFF)
  void damagedBytes(@ForAll long graine, @ForAll @IntRange(max = 2) int modele) throws IOException {
    lireOuRefuser(new Mutation(Seed.of(graine)).octets(OCTETS.get(modele)));
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 250, seed = "2007", shrinking = ShrinkingMode.OFF)
  void damagedXml(@ForAll long graine, @ForAll @IntRange(max = 2) int modele) throws IOException {
    lireOuRefuser(new Mutation(Seed.of(graine)).xml(MODELES.get(modele)));
    Statistics.coverage(c -> c.check("lu").percentage(p -> p > LUS_AU_MOINS));
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 1500, seed = "2006", shrinking = ShrinkingMode.OFF)
  @Tag("long")
  @Tag("release")
  void damagedBytesMoreOften(@ForAll long graine, @ForAll @IntRange(max = 2) int modele)
      throws IOException {
    damagedBytes(graine, modele);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 2500, seed = "2007", shrinking = ShrinkingMode.OFF)
  @Tag("long")
  @Tag("release")
  void damagedXmlMoreOften(@ForAll long graine, @ForAll @IntRange(max = 2) int modele)
      throws IOException {
    damagedXml(graine, modele);
  }

  private static void lireOuRefuser(byte[] mutant) throws IOException {
    Files.write(fichier, mutant);
    long debut = CPU.getCurrentThreadCpuTime();
    try {
      ClasseurXlsx classeur = ClasseurXlsx.open(fichier);
      assertThat(auFil()).isEqualTo(rangees(classeur));
      Statistics.collect("lu");
    } catch (ClasseurIllisibleException e) {
      assertThat(e.getMessage()).startsWith(fichier.getFileName().toString()).endsWith(".");
      Statistics.collect(e.motif());
    }
    assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - debut)).isLessThan(PATIENCE);
  }

  /** In disorder, reading row by row does not put rows back in order: nothing to compare then. */
  private static Optional<List<Rangee>> rangees(ClasseurXlsx classeur) {
    boolean desordre =
        classeur.remarques().stream().anyMatch(r -> r.code() == Remarque.Code.DESORDRE);
    return desordre
        ? Optional.empty()
        : Optional.of(
            classeur.feuilles().stream().flatMap(f -> f.rangees().stream()).toList());
  }

  private static Optional<List<Rangee>> auFil() throws ClasseurIllisibleException {
    List<Rangee> rangees = new ArrayList<>();
    try (ClasseurOuvert classeur = ClasseurOuvert.open(fichier, Limits.DEFAULT)) {
      for (var onglet : classeur.onglets()) {
        try (FeuilleReader feuille = classeur.read(onglet)) {
          for (Optional<Rangee> r = feuille.next(); r.isPresent(); r = feuille.next()) {
            rangees.add(r.get());
          }
        }
      }
      boolean desordre =
          classeur.remarques().stream().anyMatch(r -> r.code() == Remarque.Code.DESORDRE);
      return desordre ? Optional.empty() : Optional.of(rangees);
    }
  }
}
