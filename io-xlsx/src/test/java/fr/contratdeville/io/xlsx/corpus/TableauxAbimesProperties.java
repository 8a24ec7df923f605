package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.testing.suite.Seed;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * Layouts of the corpus with cells, rows, headings and merged ranges put where they make no sense:
 * they are read or refused, no cell is lost and none counted twice. The same ones in each build,
 * unless {@link Seed} says otherwise.
 */
class TableauxAbimesProperties {

  /** Fewer mutants read would mean that too little is tried. */
  private static final double LUS_AU_MOINS = 60;

  private static final List<String> MODELES = CorpusTest.classeurs().toList();

  private static Path fichier = Path.of("");

  @BeforeContainer
  static void creer() throws IOException {
    fichier = Files.createTempFile("tableau", ".xlsx");
  }

  @AfterContainer
  static void supprimer() throws IOException {
    Files.delete(fichier);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 600, seed = "2004", shrinking = ShrinkingMode.OFF)
  @Tag("long")
  @Tag("release")
  void whatIsReadIsWholeAndCountedOnceMoreOften(@ForAll long tiree) throws IOException {
    whatIsReadIsWholeAndCountedOnce(tiree);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 60, seed = "2004", shrinking = ShrinkingMode.OFF)
  void whatIsReadIsWholeAndCountedOnce(@ForAll long tiree) throws IOException {
    long graine = Seed.of(tiree);
    String modele = MODELES.get(Math.floorMod(Long.hashCode(graine), MODELES.size()));
    TableauAbime tableau = TableauAbime.of(ClasseurXlsx.open(CorpusTest.DOSSIER.resolve(modele)));
    Files.write(fichier, tableau.abimer(graine).octets());
    try {
      Lecture lecture = new XlsxContratReader().read(fichier, modele);
      assertThat(places(lecture)).as("%s, seed %s", modele, graine).doesNotHaveDuplicates();
      assertThat(Gardees.perdues(lecture, ClasseurXlsx.open(fichier), modele))
          .as("%s, seed %s", modele, graine)
          .isEmpty();
      Statistics.collect("lu");
    } catch (LectureException e) {
      Statistics.collect("refusé");
    }
    Statistics.coverage(c -> c.check("lu").percentage(p -> p > LUS_AU_MOINS));
  }

  /** Where each amount and each declared figure stands. */
  private static List<Emplacement> places(Lecture lecture) {
    return Stream.of(
            lecture.valeur().lignes().stream().map(l -> l.ligne().emplacement()),
            lecture.valeur().volets().stream()
                .flatMap(v -> v.volet().totaux().stream())
                .map(t -> t.emplacement()),
            lecture.valeur().totaux().stream().map(t -> t.emplacement()))
        .flatMap(s -> s)
        .flatMap(Optional::stream)
        .toList();
  }
}
