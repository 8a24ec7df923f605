package fr.contratdeville.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

class SourceReaderTest {
  private static final byte[] LISTE =
      "Action;Porteur;Ville;Etat\nAtelier;MJC;1000;500\n".getBytes(StandardCharsets.UTF_8);

  private final SourceReader reader = new SourceReader(DataSize.ofKilobytes(4));

  private static MockMultipartFile envoi(String nom, byte[] octets) {
    return new MockMultipartFile("fichier", nom, null, octets);
  }

  @Test
  void an_upload_and_a_resource_are_read() throws IOException {
    assertThat(reader.read(envoi("liste.csv", LISTE)).valeur().lignes()).hasSize(2);
    assertThat(reader.read(new ByteArrayResource(LISTE)).source()).isEqualTo("document");
  }

  @Test
  void another_usage_gets_the_bytes_under_the_clean_name() throws IOException {
    String nom = reader.read(envoi("../liste.csv", LISTE), Source::nom);

    assertThat(nom).isEqualTo("liste.csv");
  }

  @Test
  void what_is_too_large_is_refused_before_it_is_read_to_its_end() throws IOException {
    byte[] limite = new byte[4 << 10];
    System.arraycopy(LISTE, 0, limite, 0, LISTE.length);
    java.util.Arrays.fill(limite, LISTE.length, limite.length, (byte) '\n');
    assertThat(reader.read(envoi("juste.csv", limite)).valeur().lignes()).hasSize(2);

    assertThatThrownBy(() -> reader.read(envoi("trop.csv", new byte[(4 << 10) + 1])))
        .isInstanceOf(LectureException.class)
        .hasMessage("trop.csv : le fichier est trop grand (4 ko au plus)")
        .satisfies(e -> assertThat(((LectureException) e).message(Locale.ENGLISH))
            .isEqualTo("trop.csv: the file is too large (4 kB at most)"));
  }

  @Test
  void a_stream_that_breaks_off_is_a_file_that_cannot_be_read() {
    assertThatThrownBy(() -> reader.read(() -> {
          throw new IOException("gone");
        }))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("n'a pas pu être lu")
        .hasRootCauseMessage("gone");
  }

  /** As in an executable jar, where threads of a common pool do not see the formats. */
  @Test
  void formats_are_found_from_a_thread_without_them() throws Exception {
    AtomicReference<Object> lu = new AtomicReference<>();
    try (URLClassLoader rien = new URLClassLoader(new URL[0], null)) {
      Thread fil = new Thread(() -> {
        try {
          lu.set(reader.read(envoi("liste.csv", LISTE)).format().nom());
        } catch (LectureException e) {
          lu.set(e);
        }
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(rien);
      });
      fil.setContextClassLoader(rien);
      fil.start();
      fil.join();
    }
    assertThat(lu.get()).isEqualTo("CSV");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "bilan 2023.xlsx, bilan 2023.xlsx",
        "C:\\Users\\moi\\bilan.xlsx, bilan.xlsx",
        "../../etc/passwd, passwd",
        "a\u202egpj.xlsx, a gpj.xlsx",
        "\"a\nb.csv\", a b.csv",
        "\"\", document",
      })
  void names_are_fit_to_be_shown(String envoye, String nom) {
    assertThat(SourceReader.nom(envoi(envoye, LISTE))).isEqualTo(nom);
  }

  @Test
  void a_long_name_keeps_its_end() {
    assertThat(SourceReader.nom(envoi("x".repeat(500) + ".xlsx", LISTE)))
        .hasSize(100)
        .endsWith("x.xlsx");
  }
}
