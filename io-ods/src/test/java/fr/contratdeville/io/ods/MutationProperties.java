package fr.contratdeville.io.ods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.ods.feuille.Document;
import fr.contratdeville.io.ods.feuille.FeuilleReader;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Limites;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.testing.suite.Damage;
import fr.contratdeville.testing.suite.Seed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
 * Whatever the damage, a workbook with all that one can hold is read or refused: nothing else, and
 * soon; and row by row as it is whole. The same damage in each build, unless {@link Seed} says
 * otherwise.
 */
class MutationProperties {
  /** Time of this thread, which other processes do not lengthen. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  /** Fewer mutants read would mean that the others hide what is behind the first check. */
  private static final double LUS_AU_MOINS = 25;

  private static final String STYLES = """
      <number:currency-style style:name="N1"><number:number number:decimal-places="2"/><number:currency-symbol>€</number:currency-symbol></number:currency-style>
      <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="ce2" style:data-style-name="N1"/>
      <style:style style:name="ce2" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
      """;

  private static final String TABLE = Ods.table(
      "<table:table-column table:number-columns-repeated=\"3\" table:default-cell-style-name=\"ce2\"/><table:table-column table:visibility=\"collapse\"/>"
          + Ods.ligne("Porteur", "Intitulé de l'action", "Ville", "CAF")
          + "<table:table-row-group><table:table-row table:number-rows-repeated=\"3\" table:visibility=\"filter\"><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/><text:span text:style-name=\"T1\">b</text:span></text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:style-name=\"ce1\" table:number-columns-repeated=\"2\" office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.5\" table:formula=\"of:=SUM([.$C$8:.$C$9])\"><text:p>12,50 €</text:p></table:table-cell></table:table-row></table:table-row-group>"
          + "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
          + Ods.rangee(
              Ods.cellule("office:value-type=\"date\" office:date-value=\"2023-09-01\"", "x"),
              Ods.cellule("office:value-type=\"time\" office:time-value=\"PT8H\"", "x"),
              Ods.cellule("office:value-type=\"percentage\" office:value=\"0.5\"", "x"),
              Ods.cellule("office:value-type=\"boolean\" office:boolean-value=\"true\"", "x")));

  private static final byte[] ARCHIVE =
      Ods.of(Ods.contenu(STYLES, TABLE)).partie("META-INF/manifest.xml", "<x/>").octets();
  private static final String PLAT = Ods.plat(STYLES, TABLE);

  private static Path fichier = Path.of("");

  @BeforeContainer
  static void creer() throws IOException {
    fichier = Files.createTempFile("mutant", ".ods");
  }

  @AfterContainer
  static void supprimer() throws IOException {
    Files.delete(fichier);
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 400, seed = "2042", shrinking = ShrinkingMode.OFF)
  void a_damaged_workbook_is_read_or_refused(@ForAll long graine) throws IOException {
    Random random = new Random(Seed.of(graine));
    lireOuRefuser(
        switch (random.nextInt(6)) {
          case 0 -> Damage.of(ARCHIVE, random);
          case 1 -> Dommage.dedans(ARCHIVE, random);
          case 2 -> Damage.of(PLAT.getBytes(StandardCharsets.UTF_8), random);
          default -> Dommage.xml(PLAT, random).getBytes(StandardCharsets.UTF_8);
        });
    Statistics.coverage(c -> c.check("lu").percentage(p -> p > LUS_AU_MOINS));
  }

  @StatisticsReport(StatisticsReportMode.OFF)
  @Property(tries = 20_000, seed = "2043", shrinking = ShrinkingMode.OFF)
  @Tag("long")
  @Tag("release")
  void a_damaged_workbook_is_read_or_refused_more_often(@ForAll long graine) throws IOException {
    a_damaged_workbook_is_read_or_refused(graine);
  }

  private static void lireOuRefuser(byte[] mutant) throws IOException {
    Files.write(fichier, mutant);
    long debut = CPU.getCurrentThreadCpuTime();
    try {
      Classeur classeur =
          Document.read(Source.of(fichier), new Garde("mutant", Limites.enMemoire()));
      assertThat(auFil())
          .isEqualTo(
              classeur.feuilles().stream().flatMap(f -> f.rangees().stream()).toList());
      Statistics.collect("lu");
    } catch (LectureException e) {
      assertThat(e.fichier()).isEqualTo("mutant");
      assertThat(e.raison().fr()).isNotBlank().doesNotContain("\n");
      Statistics.collect("refusé");
    }
    assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - debut)).isLessThan(PATIENCE);
  }

  private static List<Rangee> auFil() throws LectureException {
    List<Rangee> rangees = new ArrayList<>();
    try (Document document =
        Document.open(Source.of(fichier), new Garde("mutant", Limites.AU_FIL))) {
      for (Optional<FeuilleReader> f = document.next(); f.isPresent(); f = document.next()) {
        for (Optional<Rangee> r = f.get().next(); r.isPresent(); r = f.get().next()) {
          rangees.add(r.get());
        }
      }
    }
    return rangees;
  }
}
