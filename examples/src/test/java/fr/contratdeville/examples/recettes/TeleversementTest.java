package fr.contratdeville.examples.recettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xlsx.XlsxAnnotation;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TeleversementTest {
  private static final Path BILAN = Path.of("echantillons/bagnols-2023.xlsx");

  /** What an application does with an upload: nothing of it touches the disk. */
  @Test
  void an_upload_goes_back_annotated_and_with_its_synthesis() throws IOException {
    ByteArrayOutputStream annote = new ByteArrayOutputStream();
    ByteArrayOutputStream synthese = new ByteArrayOutputStream();
    AtomicLong lus = new AtomicLong();

    try (InputStream televersement = Files.newInputStream(BILAN);
        Source recu = Source.of(televersement, "bilan.xlsx", 10 << 20)) {
      Lecture lu =
          Contrats.read(recu.withProgression((fait, total) -> lus.set(100 * fait / total)));
      Rapport rapport = Controles.standard().examiner(lu.valeur(), lu.constats());
      XlsxAnnotation.write(recu, rapport, annote, Locale.FRENCH);
      XlsxSynthese.write(lu.valeur(), rapport, synthese, Locale.FRENCH);
    }

    assertThat(lus).hasValue(100);
    assertThat(Contrats.read(Source.of(annote.toByteArray(), BILAN.getFileName().toString()))
            .valeur()
            .lignes())
        .hasToString(Contrats.read(BILAN).valeur().lignes().toString());
    assertThat(synthese.size()).isGreaterThan(10_000);
  }

  /** {@code Future.cancel(true)} and a timeout interrupt the thread; here it interrupts itself. */
  @Test
  void reading_stops_when_its_thread_is_interrupted() {
    Source bilan =
        Source.of(BILAN).withProgression((fait, total) -> Thread.currentThread().interrupt());

    assertThatThrownBy(() -> Contrats.read(bilan)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
