package fr.contratdeville.testing.suite;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.Arbitraires;
import fr.contratdeville.testing.Coherent;
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
 * What a {@link ContratWriter} and its reader keep to: a contract comes back as it was written,
 * with what no noun has a name for; what was kept of a damaged file is not lost at the next
 * writing; and a stream that cannot be written to is not taken for one that was.
 */
public abstract class FormatSuite extends ReaderSuite {

  /** For those who inherit it. */
  protected FormatSuite() {}

  /** What is tested, beside its reader. */
  protected abstract ContratWriter writer();

  /** What is written here, coherent or not, is what is damaged there. */
  @Override
  protected Arbitrary<byte[]> exemples() {
    return Arbitraires.of(ContratDeVille.class).map(this::ecrire);
  }

  /** What was kept of the file is still there after another writing. */
  @Override
  protected void verifier(Lecture lecture) throws IOException {
    super.verifier(lecture);
    assertThat(lire(ecrire(lecture.valeur()))).hasContrat(lecture.valeur());
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  public void aContractIsReadAsItWasWritten(@ForAll ContratDeVille contrat) throws IOException {
    assertThat(lire(ecrire(contrat))).hasContrat(contrat);
  }

  /** Nothing is left to say of a file that was just written. */
  @Property(tries = 20)
  public void aCoherentContractIsReadWithoutAFinding(@ForAll @Coherent ContratDeVille contrat)
      throws IOException {
    assertThat(lire(ecrire(contrat))).hasContrat(contrat).hasNoConstat();
  }

  /** Wrong figures are written as they are: correcting is nobody's business here. */
  @Property(tries = 20)
  public void wrongFiguresStayAsTheyAre(@ForAll @TelQueRecu ContratDeVille contrat)
      throws IOException {
    assertThat(lire(ecrire(contrat))).hasContrat(contrat);
  }

  @Example
  public void theLeastContractIsReadAsItWasWritten() throws IOException {
    ContratDeVille vide = ContratDeVille.builder().intitule("Contrat").build();
    assertThat(lire(ecrire(vide))).hasContrat(vide).hasNoConstat();
  }

  @Example
  public void readerAndWriterAreOfOneFormat() {
    assertThat(writer().format()).isEqualTo(reader().format());
    assertThat(ServiceLoader.load(ContratWriter.class).stream())
        .anyMatch(p -> p.type() == writer().getClass());
  }

  @Example
  public void theStreamIsLeftOpen() throws IOException {
    boolean[] ferme = {false};
    OutputStream sortie = new FilterOutputStream(new ByteArrayOutputStream()) {
      @Override
      public void close() {
        ferme[0] = true;
      }
    };
    writer().write(ContratDeVille.builder().intitule("Contrat").build(), sortie);
    assertThat(ferme[0]).as("the stream was closed").isFalse();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  public void aStreamThatFailsMakesWritingFail(
      @ForAll @Coherent ContratDeVille contrat, @ForAll @IntRange(max = 999_999) int place) {
    int octets = place % ecrire(contrat).length;
    Throwable panne = catchThrowable(() -> writer().write(contrat, new Panne(octets)));
    assertThat(panne).as("a full disk after %s bytes", octets).isInstanceOf(IOException.class);
  }

  /** A stream with room for some bytes. */
  private static final class Panne extends OutputStream {
    private int reste;

    Panne(int reste) {
      this.reste = reste;
    }

    @Override
    public void write(int octet) throws IOException {
      if (reste-- <= 0) {
        throw new IOException("no space left");
      }
    }
  }

  /** The bytes of a contract. */
  protected final byte[] ecrire(ContratDeVille contrat) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try {
      writer().write(contrat, sortie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }
}
