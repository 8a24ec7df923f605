package fr.contratdeville.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/**
 * What every {@link ContratReader} keeps to: it knows its files, reads the same from the same file,
 * and whatever the bytes, it ends, within its memory, with a {@link Lecture} or a
 * {@link LectureException} that says why.
 */
public abstract class ReaderSuite {
  private static final String GRAINE = "20241231";
  private static final int DEGATS = 40;

  /** The name under which files are read. */
  protected static final String NOM = "document reçu";

  /** For those who inherit it. */
  protected ReaderSuite() {}

  /** What is tested. */
  protected abstract ContratReader reader();

  /** Files that the reader reads; damaged, they are what it has to survive. */
  protected abstract Arbitrary<byte[]> exemples();

  /** How long one file may take: far more than it does on any machine. */
  protected Duration delai() {
    return Duration.ofSeconds(30);
  }

  /** How many bytes of memory one file may take altogether. */
  protected long memoire() {
    return 1L << 30;
  }

  /**
   * Damages a file. A format that is compressed or structured is damaged better by who knows it.
   */
  protected byte[] endommager(byte[] fichier, Random hasard) {
    return Degats.octets(fichier, hasard);
  }

  /** Looks at what came out of a damaged file. */
  protected void verifier(Lecture lecture) throws IOException {
    assertThat(lecture.source()).isEqualTo(NOM);
    assertThat(lecture.format()).isEqualTo(reader().format());
    assertThat(lecture.constats())
        .allMatch(c -> !c.cellules().isEmpty() || !c.chemin().isEmpty());
  }

  /** Looks at what is said of a file that could not be read. */
  protected void verifier(LectureException refus) {
    assertThat(refus.fichier()).isEqualTo(NOM);
    for (String raison : List.of(refus.raison().fr(), refus.raison().en())) {
      assertThat(raison).isNotBlank().doesNotContain("\n");
    }
  }

  @Example
  public void itIsFoundByServiceLoader() {
    assertThat(ServiceLoader.load(ContratReader.class).stream())
        .anyMatch(p -> p.type() == reader().getClass());
  }

  @Provide
  public Arbitrary<byte[]> lisibles() {
    return exemples();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  public void itKnowsItsFilesAndReadsTheSameEachTime(@ForAll("lisibles") byte[] fichier)
      throws Exception {
    byte[] debut = Arrays.copyOf(fichier, Math.min(fichier.length, Contrats.DEBUT));
    assertThat(reader().recognises(debut)).isTrue();
    Lecture lecture = lire(fichier);
    verifier(lecture);
    assertThat(lire(fichier)).isEqualTo(lecture);
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  public void severalThreadsMayUseIt(@ForAll("lisibles") byte[] fichier) throws Exception {
    ContratReader partage = reader();
    Lecture seule = lire(partage, fichier);
    List<Lecture> ensemble = IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> {
          try {
            return lire(partage, fichier);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        })
        .toList();
    assertThat(ensemble).allMatch(seule::equals);
  }

  /** The seed is fixed: a build does not fail by chance. {@link Graine} looks for more. */
  @Property(
      tries = 20,
      seed = GRAINE,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  public void aDamagedFileIsReadOrRefused(@ForAll("lisibles") byte[] fichier, @ForAll Random hasard)
      throws Exception {
    Random autre = new Random(Graine.of(hasard.nextLong()));
    for (int i = 0; i < DEGATS; i++) {
      lireOuRefuser(endommager(fichier, autre));
    }
  }

  /** Files that begin like one of its own and go on as anything. */
  @Property(
      tries = 200,
      seed = GRAINE,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  public void anythingIsReadOrRefused(@ForAll @Size(min = 1, max = 200) byte[] octets)
      throws Exception {
    reader().recognises(octets);
    lireOuRefuser(octets);
  }

  private void lireOuRefuser(byte[] octets) throws Exception {
    Lecture lecture;
    try {
      lecture = lire(octets);
    } catch (LectureException e) {
      verifier(e);
      return;
    }
    verifier(lecture);
  }

  /**
   * Reads bytes by way of a file, within the bounds.
   *
   * @throws LectureException if nothing can be read
   * @throws AssertionError if reading does not end, takes too much memory, throws anything else, or
   *     changes the file
   */
  protected final Lecture lire(byte[] octets) throws IOException {
    return lire(reader(), octets);
  }

  private Lecture lire(ContratReader reader, byte[] octets) throws IOException {
    Path fichier = Files.createTempFile("suite", ".tmp");
    try {
      Files.write(fichier, octets);
      Lecture lecture = new Borne(delai(), memoire()).executer(() -> reader.read(fichier, NOM));
      assertThat(fichier).hasBinaryContent(octets);
      return lecture;
    } catch (LectureException | AssertionError e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("reading threw " + e + ", which is not its exception", e);
    } finally {
      Files.deleteIfExists(fichier);
    }
  }
}
