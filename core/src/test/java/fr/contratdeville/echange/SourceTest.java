package fr.contratdeville.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source gives the same bytes wherever they lie, as often as it is asked. */
class SourceTest {
  private static final byte[] OCTETS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  @TempDir
  Path dossier;

  @AfterEach
  void nobody_else_is_interrupted() {
    Thread.interrupted();
  }

  private static void verifier(Source source) throws IOException {
    assertThat(source.size()).isEqualTo(OCTETS.length);
    for (int fois = 0; fois < 2; fois++) {
      try (InputStream flux = source.open()) {
        assertThat(flux.readAllBytes()).isEqualTo(OCTETS);
      }
    }
    try (SeekableByteChannel canal = source.channel()) {
      ByteBuffer tampon = ByteBuffer.allocate(4);
      canal.position(8);
      assertThat(canal.read(tampon)).isEqualTo(2);
      assertThat(canal.read(tampon)).isEqualTo(-1);
      assertThat(canal.position()).isEqualTo(10);
      canal.position(0).read(tampon);
      assertThat(tampon.array()).containsExactly(9, 10, 1, 2);
    }
    SeekableByteChannel ferme = source.channel();
    try (ferme) {
      assertThat(ferme.isOpen()).isTrue();
    }
    assertThatThrownBy(ferme::size).isInstanceOf(ClosedChannelException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 10, 11, Integer.MAX_VALUE})
  void a_stream_is_read_whatever_stays_in_memory(int enMemoire) throws IOException {
    try (Source source = Source.of(new ByteArrayInputStream(OCTETS), "a", enMemoire)) {
      verifier(source);
      assertThat(source).hasToString("a");
    }
  }

  @Test
  void a_file_bytes_and_what_somebody_writes_are_the_same() throws IOException {
    Path fichier = Files.write(dossier.resolve("a.bin"), OCTETS);
    verifier(Source.of(fichier));
    verifier(Source.of(OCTETS, "a"));
    try (Source ecrite = Source.ecrite(
        sortie -> {
          sortie.write(OCTETS[0]);
          sortie.write(OCTETS, 1, 9);
        },
        "a")) {
      verifier(ecrite);
    }
    assertThat(Source.of(fichier).nom()).isEqualTo("a.bin");
    assertThat(Source.of(fichier).fichier()).isEqualTo(fichier);
  }

  @Test
  void closing_deletes_what_was_made_and_nothing_else() throws IOException {
    Path fichier = Files.write(dossier.resolve("a.bin"), OCTETS);
    try (Source deFichier = Source.of(fichier)) {
      assertThat(deFichier.fichier()).isEqualTo(fichier);
    }
    assertThat(fichier).exists();

    Source deFlux = Source.of(new ByteArrayInputStream(OCTETS), "a", 5);
    Path prive = deFlux.fichier();
    assertThat(prive).hasBinaryContent(OCTETS);
    try (deFlux;
        deFlux) {
      assertThat(deFlux.size()).isEqualTo(10);
    }
    assertThat(prive).doesNotExist();
    assertThatThrownBy(deFlux::open).isInstanceOf(IOException.class);

    Source enMemoire = Source.of(OCTETS, "a");
    Path copie = enMemoire.fichier();
    assertThat(enMemoire.fichier()).isEqualTo(copie).hasBinaryContent(OCTETS);
    try (enMemoire) {
      assertThat(enMemoire.size()).isEqualTo(10);
    }
    assertThat(copie).doesNotExist();
    verifier(enMemoire);
  }

  @Test
  void a_refusal_of_the_stream_itself_stays_as_it_is() {
    LectureException refus = new LectureException("a", Message.of("trop grand", "too large"));

    assertThatThrownBy(() -> Source.of(flux(refus), "a", 5)).isSameAs(refus);
    assertThatThrownBy(() -> Source.of(flux(new IOException("gone")), "a", 5))
        .isInstanceOf(LectureException.class)
        .hasRootCauseMessage("gone");
  }

  private static InputStream flux(IOException panne) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw panne;
      }

      @Override
      public int read(byte[] octets, int debut, int longueur) throws IOException {
        throw panne;
      }
    };
  }

  @Test
  void what_is_no_file_is_said() {
    assertThatThrownBy(() -> Source.of(dossier.resolve("absent")).open())
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Source.of(dossier).open())
        .isInstanceOfSatisfying(
            FileSystemException.class, e -> assertThat(e.getReason()).isEqualTo(Source.DOSSIER));
  }

  @Test
  void an_interrupted_thread_reads_nothing_and_writes_nothing() throws IOException {
    Path fichier = Files.write(dossier.resolve("a.bin"), OCTETS);
    Thread.currentThread().interrupt();
    for (Source source : new Source[] {Source.of(fichier), Source.of(OCTETS, "a")}) {
      assertThatThrownBy(() -> source.open().read()).isInstanceOf(CancellationException.class);
    }
    assertThatThrownBy(() -> Source.of(new ByteArrayInputStream(OCTETS), "a"))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> Ecriture.atomique(fichier, sortie -> sortie.write(0)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(fichier).hasBinaryContent(OCTETS);
    assertThat(dossier.toFile().list()).hasSize(1);
  }
}
