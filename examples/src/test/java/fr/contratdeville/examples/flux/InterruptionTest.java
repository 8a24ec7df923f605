package fr.contratdeville.examples.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.csv.CsvAuFil;
import fr.contratdeville.io.ods.OdsAuFil;
import fr.contratdeville.io.xlsx.XlsxAuFil;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long work stops soon after its thread is interrupted, and leaves nothing half done. */
class InterruptionTest {
  private static final int COURT = 2_000;
  private static final int MOMENTS = 6;

  @TempDir
  Path dossier;

  @AfterEach
  void nobody_else_is_interrupted() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @EnumSource
  void reading_stops_where_the_listener_interrupts_it(FichiersLongs format) throws IOException {
    Source source = Source.of(format.octets(COURT), format.nom);
    assertThat(Contrats.read(source).valeur().actions()).hasSize(COURT);

    List<Long> dits = new ArrayList<>();
    Source suivie = source.withProgression((fait, total) -> {
      dits.add(fait);
      if (fait > total / 2) {
        Thread.currentThread().interrupt();
      }
    });
    assertThatThrownBy(() -> Contrats.read(suivie)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(dits).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(210);
  }

  @ParameterizedTest
  @EnumSource
  void a_listener_is_told_of_every_byte(FichiersLongs format) throws IOException {
    List<Long> dits = new ArrayList<>();
    byte[] octets = format.octets(100);
    Contrats.read(Source.of(octets, format.nom).withProgression((fait, total) -> {
      assertThat(total).isEqualTo(octets.length);
      dits.add(fait);
    }));
    assertThat(dits).isSorted().doesNotHaveDuplicates().endsWith((long) octets.length);
  }

  @Test
  void reading_in_chunks_stops_too() throws IOException {
    Source xlsx = Source.of(FichiersLongs.XLSX.octets(COURT), "long.xlsx");
    Source csv = Source.of(FichiersLongs.CSV.octets(COURT), "long.csv");
    Source ods = Source.of(FichiersLongs.ODS.octets(COURT), "long.ods");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new XlsxAuFil().read(xlsx, partie -> {}))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> new CsvAuFil().read(csv, partie -> {}))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> new OdsAuFil().read(ods, partie -> {}))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void controls_stop_where_the_listener_interrupts_them() throws IOException {
    ContratDeVille contrat = lire(FichiersLongs.CSV, 100).lecture().valeur();
    List<Long> faits = new ArrayList<>();
    Controles controles = Controles.standard().withProgression((fait, total) -> {
      faits.add(fait);
      assertThat(total).isEqualTo(Controles.standard().controles().size());
      if (fait == 5) {
        Thread.currentThread().interrupt();
      }
    });
    assertThatThrownBy(() -> controles.examiner(contrat)).isInstanceOf(CancellationException.class);
    assertThat(faits).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Controles.standard().examiner(contrat).controles())
        .hasSameSizeAs(Controles.standard().controles());
  }

  @Test
  void a_file_that_was_there_stays_whole() throws IOException {
    LectureFeuilles lu = lire(FichiersLongs.CSV, 100);
    ContratDeVille contrat = lu.lecture().valeur();
    var rapport = Controles.standard().examiner(contrat);
    for (String nom : List.of("a.json", "a.xlsx", "a.html")) {
      Path fichier = Files.writeString(dossier.resolve(nom), "ancien");
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> {
            switch (nom) {
              case "a.json" -> Contrats.write(contrat, fichier);
              case "a.xlsx" -> XlsxSynthese.write(contrat, rapport, fichier, Locale.FRENCH);
              default -> RapportHtml.of(lu).write(fichier);
            }
          })
          .as(nom)
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(fichier).hasContent("ancien");
    }
    try (Stream<Path> la = Files.list(dossier)) {
      assertThat(la).hasSize(3);
    }
  }

  /** Interrupted at many moments, the work always ends within a second. */
  @Tag("long")
  @Tag("release")
  @ParameterizedTest
  @EnumSource
  void it_stops_within_a_second(FichiersLongs format) throws Exception {
    byte[] octets = format.octets(format == FichiersLongs.HTML ? 15_000 : 60_000);
    auxMoments("lire " + format, () -> Contrats.read(Source.of(octets, format.nom)));
  }

  @Tag("long")
  @Tag("release")
  @Test
  void controls_and_writing_stop_within_a_second() throws Exception {
    Lecture lu = lire(FichiersLongs.CSV, 60_000).lecture();
    ContratDeVille contrat = lu.valeur();
    auxMoments("controler", () -> Controles.standard().examiner(contrat));
    var rapport = Controles.standard().examiner(contrat);
    Path xlsx = dossier.resolve("synthese.xlsx");
    auxMoments("synthese", () -> {
      XlsxSynthese.write(contrat, rapport, xlsx, Locale.FRENCH);
      return xlsx;
    });
    auxMoments("classeur", () -> {
      Contrats.write(contrat, xlsx);
      return xlsx;
    });
    Path html = dossier.resolve("page.html");
    auxMoments("page", () -> {
      RapportHtml.of(lu).withRapport(rapport).write(html);
      return html;
    });
  }

  private static void auxMoments(String quoi, Callable<?> travail) throws Exception {
    travail.call();
    long debut = System.nanoTime();
    travail.call();
    long duree = System.nanoTime() - debut;
    StringBuilder trop = new StringBuilder();
    int arretes = 0;
    for (int i = 1; i <= MOMENTS; i++) {
      Interrompu interrompu = new Interrompu(travail);
      interrompu.start();
      Thread.sleep(duree * i / (MOMENTS + 2) / 1_000_000);
      long avant = System.nanoTime();
      interrompu.interrupt();
      interrompu.join(150);
      StackTraceElement[] la = interrompu.getStackTrace();
      interrompu.join();
      long delai = (System.nanoTime() - avant) / 1_000_000;
      boolean arrete = interrompu.fin instanceof CancellationException;
      arretes += arrete ? 1 : 0;
      // What was at its end anyway may end well.
      if (delai > 1_000 || (interrompu.fin instanceof Exception && !arrete)) {
        trop.append("\nat " + i + " of " + duree / 1_000_000 + " ms: " + delai + " ms, "
            + interrompu.fin + "\n");
        Stream.of(la).limit(14).forEach(e -> trop.append("  at " + e + "\n"));
      }
    }
    assertThat(trop.toString()).as(quoi).isEmpty();
    assertThat(arretes).as(quoi).isGreaterThanOrEqualTo(MOMENTS / 2);
  }

  private static final class Interrompu extends Thread {
    private final Callable<?> travail;
    private volatile Object fin = "it was not stopped";

    Interrompu(Callable<?> travail) {
      this.travail = travail;
    }

    @Override
    public void run() {
      try {
        travail.call();
      } catch (Exception e) {
        fin = e;
      }
    }
  }

  private static LectureFeuilles lire(FichiersLongs format, int actions) throws IOException {
    return LectureFeuilles.read(Source.of(format.octets(actions), format.nom));
  }
}
