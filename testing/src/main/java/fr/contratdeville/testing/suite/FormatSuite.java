package fr.contratdeville.testing.suite;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.Coherent;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.TelQueRecu;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of a {@link ContratWriter} and its reader, beside those of {@link ReaderSuite}: a
 * contract comes back as it was written, complements included; what was read of a damaged file is
 * not lost at the next writing; the stream is left open; and a stream that fails makes the writing
 * fail.
 *
 * <p>A subclass gives {@link #reader()} and {@link #writer()}:
 *
 * <pre>{@code
 * class OdsProperties extends FormatSuite {
 *   @Override
 *   protected ContratReader reader() {
 *     return new OdsContratReader();
 *   }
 *
 *   @Override
 *   protected ContratWriter writer() {
 *     return new OdsContratWriter();
 *   }
 * }
 * }</pre>
 */
public abstract class FormatSuite extends ReaderSuite {

  /** Called by subclasses. */
  protected FormatSuite() {}

  /** Returns the writer under test. It is called often, and may return the same one each time. */
  protected abstract ContratWriter writer();

  /** Makes the files that {@link #writer()} makes of any contracts, coherent or not. */
  @Override
  protected Arbitrary<byte[]> examples() {
    return ContratArbitraries.of(ContratDeVille.class).map(this::write);
  }

  /** Checks besides that the contract that was read comes back from another writing. */
  @Override
  protected void check(Lecture lecture) throws IOException {
    super.check(lecture);
    assertThat(read(write(lecture.valeur()))).hasContrat(lecture.valeur());
  }

  /** Any contract is read as it was written; 80 tries. */
  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  public void aContractIsReadAsItWasWritten(@ForAll ContratDeVille contrat) throws IOException {
    assertThat(read(write(contrat))).hasContrat(contrat);
  }

  /** A coherent contract that was just written is read without a finding; 20 tries. */
  @Property(tries = 20)
  public void aCoherentContractIsReadWithoutAFinding(@ForAll @Coherent ContratDeVille contrat)
      throws IOException {
    assertThat(read(write(contrat))).hasContrat(contrat).hasNoConstat();
  }

  /** Wrong figures are written as they are, since no writer corrects a document; 20 tries. */
  @Property(tries = 20)
  public void wrongFiguresStayAsTheyAre(@ForAll @TelQueRecu ContratDeVille contrat)
      throws IOException {
    assertThat(read(write(contrat))).hasContrat(contrat);
  }

  /** A contract of a title and nothing else is read as it was written, without a finding. */
  @Example
  public void theLeastContractIsReadAsItWasWritten() throws IOException {
    ContratDeVille least = ContratDeVille.builder().intitule("Contrat").build();
    assertThat(read(write(least))).hasContrat(least).hasNoConstat();
  }

  /** Both have an equal {@code Format}, and the writer is a service, as the reader is. */
  @Example
  public void readerAndWriterAreOfOneFormat() {
    assertThat(writer().format()).isEqualTo(reader().format());
    assertThat(ServiceLoader.load(ContratWriter.class).stream())
        .anyMatch(p -> p.type() == writer().getClass());
  }

  /** The stream still belongs to the caller after the writing: it is not closed. */
  @Example
  public void theStreamIsLeftOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream stream = new FilterOutputStream(new ByteArrayOutputStream()) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    writer().write(ContratDeVille.builder().intitule("Contrat").build(), stream);
    assertThat(closed[0]).as("the stream was closed").isFalse();
  }

  /**
   * Wherever a disk is full, the writing ends in an {@link IOException} and is not taken for a
   * success; 20 tries.
   */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  public void aStreamThatFailsMakesWritingFail(
      @ForAll @Coherent ContratDeVille contrat, @ForAll @IntRange(max = 999_999) int place) {
    int room = place % write(contrat).length;
    FullDisk disk = new FullDisk(room);
    Throwable failure = catchThrowable(() -> writer().write(contrat, disk));
    // The file may be shorter this time: some formats say when they were written.
    if (disk.room < 0) {
      assertThat(failure).as("a full disk after %s bytes", room).isInstanceOf(IOException.class);
    }
  }

  private static final class FullDisk extends OutputStream {
    private int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(int octet) throws IOException {
      if (room-- <= 0) {
        throw new IOException("no space left");
      }
    }
  }

  /**
   * Returns the file that {@link #writer()} makes of a contract.
   *
   * @throws UncheckedIOException if the writer fails
   */
  protected final byte[] write(ContratDeVille contrat) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      writer().write(contrat, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream.toByteArray();
  }
}
