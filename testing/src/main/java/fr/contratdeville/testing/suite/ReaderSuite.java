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
 * The laws of every {@link ContratReader}: it recognises its files, gives the same reading of the
 * same file each time, and whatever the bytes, ends within its time and memory with a
 * {@link Lecture} or a {@link LectureException} that gives the reason in both languages.
 *
 * <p>A subclass gives {@link #reader()} and {@link #examples()}. Reader and writer of one format
 * inherit {@link FormatSuite} instead, which makes the examples.
 */
public abstract class ReaderSuite {
  private static final String SEED = "20241231";
  private static final int DAMAGES = 50;

  /** The name under which all files are read: places and messages must quote it. */
  protected static final String FILE_NAME = "document reçu";

  /** Called by subclasses. */
  protected ReaderSuite() {}

  /** Returns the reader under test. It is called often, and may return the same one each time. */
  protected abstract ContratReader reader();

  /** Makes files that the reader can read. They are read as they are, then damaged. */
  protected abstract Arbitrary<byte[]> examples();

  /**
   * Returns how long the reading of one file may take: 30 seconds unless overridden, which is meant
   * to be far more than a file of {@link #examples()} takes on any machine.
   */
  protected Duration timeLimit() {
    return Duration.ofSeconds(30);
  }

  /**
   * Returns how many bytes the thread that reads one file may allocate altogether, those that it
   * frees included: 1 GiB unless overridden.
   */
  protected long memoryLimit() {
    return 1L << 30;
  }

  /**
   * Damages a file, by {@link Damage} unless overridden. A compressed or structured format should
   * override it and damage the content inside, which random bytes hardly ever reach.
   *
   * @param file the bytes of a file of {@link #examples()}, not to be changed
   * @param random the only source of chance, so that a failure can be repeated
   * @return the damaged bytes
   */
  protected byte[] damage(byte[] file, Random random) {
    return Damage.of(file, random);
  }

  /**
   * Checks a reading, of a damaged file or of a good one: it names its source and its format, and
   * each of its findings has a place. Override it, with {@code super}, to check more.
   *
   * @throws IOException if a file that the check writes or reads cannot be written or read
   */
  protected void check(Lecture lecture) throws IOException {
    assertThat(lecture.source()).isEqualTo(FILE_NAME);
    assertThat(lecture.format()).isEqualTo(reader().format());
    assertThat(lecture.constats())
        .allMatch(c -> !c.cellules().isEmpty() || !c.chemin().isEmpty());
  }

  /**
   * Checks a refusal: it names the file, and gives its reason in one line, in French and in
   * English.
   */
  protected void check(LectureException refusal) {
    assertThat(refusal.fichier()).isEqualTo(FILE_NAME);
    for (String reason : List.of(refusal.raison().fr(), refusal.raison().en())) {
      assertThat(reason).isNotBlank().doesNotContain("\n");
    }
  }

  /** The reader is a service: {@code Contrats.read} finds it. */
  @Example
  public void itIsFoundByServiceLoader() {
    assertThat(ServiceLoader.load(ContratReader.class).stream())
        .anyMatch(p -> p.type() == reader().getClass());
  }

  /** Gives {@link #examples()} to {@code @ForAll("readableFiles")}. */
  @Provide
  public Arbitrary<byte[]> readableFiles() {
    return examples();
  }

  /** A file is recognised by its first bytes, read within the limits, and read the same again. */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  public void itKnowsItsFilesAndReadsTheSameEachTime(@ForAll("readableFiles") byte[] file)
      throws Exception {
    byte[] start = Arrays.copyOf(file, Math.min(file.length, Contrats.DEBUT));
    assertThat(reader().recognises(start)).isTrue();
    Lecture lecture = read(file);
    check(lecture);
    assertThat(read(file)).isEqualTo(lecture);
  }

  /** Eight readings at once by one reader give what one reading gives. */
  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  public void severalThreadsMayUseIt(@ForAll("readableFiles") byte[] file) throws Exception {
    ContratReader shared = reader();
    Lecture alone = read(shared, file);
    List<Lecture> together = IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> {
          try {
            return read(shared, file);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        })
        .toList();
    assertThat(together).allMatch(alone::equals);
  }

  /**
   * A damaged file ends in a reading or in a refusal, both {@linkplain #check(Lecture) checked}.
   * Each of 20 files is damaged 50 times. The seed is fixed, so that no build fails by chance;
   * {@link Seed} changes it.
   */
  @Property(tries = 20, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  public void aDamagedFileIsReadOrRefused(
      @ForAll("readableFiles") byte[] file, @ForAll Random random) throws Exception {
    Random shifted = new Random(Seed.of(random.nextLong()));
    for (int i = 0; i < DAMAGES; i++) {
      readOrRefuse(damage(file, shifted));
    }
  }

  /** One to two hundred bytes of any kind end in a reading or in a refusal, with a fixed seed. */
  @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  public void anythingIsReadOrRefused(@ForAll @Size(min = 1, max = 200) byte[] bytes)
      throws Exception {
    reader().recognises(bytes);
    readOrRefuse(bytes);
  }

  private void readOrRefuse(byte[] bytes) throws Exception {
    Lecture lecture;
    try {
      lecture = read(bytes);
    } catch (LectureException e) {
      check(e);
      return;
    }
    check(lecture);
  }

  /**
   * Reads bytes by way of a temporary file, within {@link #timeLimit()} and {@link #memoryLimit()}.
   *
   * @throws LectureException if the reader refuses the file
   * @throws IOException if the temporary file cannot be made
   * @throws AssertionError if the reader exceeds a limit, throws anything else or changes the file
   */
  protected final Lecture read(byte[] bytes) throws IOException {
    return read(reader(), bytes);
  }

  private Lecture read(ContratReader reader, byte[] bytes) throws IOException {
    Path file = Files.createTempFile("suite", ".tmp");
    try {
      Files.write(file, bytes);
      Lecture lecture =
          new BoundedRun(timeLimit(), memoryLimit()).run(() -> reader.read(file, FILE_NAME));
      assertThat(file).hasBinaryContent(bytes);
      return lecture;
    } catch (LectureException | AssertionError e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("reading threw " + e + ", which is not its exception", e);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
