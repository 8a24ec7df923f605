package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.benchmarks.Pairs;
import fr.contratdeville.benchmarks.donnees.Cellules;
import fr.contratdeville.benchmarks.donnees.Programmation;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Writes the canonical workbook of 20 000 actions. The peers are given the cells of that workbook
 * in arrays and write the same sheets, without styles; fastexcel deflates at the same level, SXSSF
 * at its own, which cannot be set.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Ecriture implements Pairs {
  private static final int ACTIONS = 20_000;

  private final ContratDeVille contrat;
  private final Cellules cellules;

  public Ecriture() {
    try {
      contrat = new XlsxContratReader().read(Programmation.ecrire(ACTIONS)).valeur();
      cellules = Cellules.of(octets(this::ecrire));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, Long> sommes() throws IOException {
    return Map.of(
        "canonique", Cellules.of(octets(this::ecrire)).empreinte(),
        "fastexcel", Cellules.of(octets(cellules::parFastexcel)).empreinte(),
        "sxssf", Cellules.of(octets(cellules::parSxssf)).empreinte());
  }

  @Benchmark
  public long canonique() throws IOException {
    return octets(this::ecrire).length;
  }

  @Benchmark
  public long fastexcel() throws IOException {
    return octets(cellules::parFastexcel).length;
  }

  @Benchmark
  public long sxssf() throws IOException {
    return octets(cellules::parSxssf).length;
  }

  private void ecrire(OutputStream sortie) throws IOException {
    new XlsxContratWriter().write(contrat, sortie);
  }

  private interface Ecrivain {
    void ecrire(OutputStream sortie) throws IOException;
  }

  private static byte[] octets(Ecrivain ecrivain) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream(1 << 24);
    ecrivain.ecrire(sortie);
    return sortie.toByteArray();
  }
}
