package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.benchmarks.donnees.GrandContrat;
import fr.contratdeville.benchmarks.donnees.Programmation;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.io.json.JsonContratReader;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.xlsx.XlsxAuFil;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the cost of one line of money in contracts of a thousand lines to a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(time = 2)
@Measurement(time = 1)
public class Croissance {
  /** The number of lines of the contract. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int lignes;

  private ContratDeVille contrat =
      ContratDeVille.builder().intitule("Pas encore").build();
  private Path json = Path.of("");
  private Path classeur = Path.of("");

  @Setup
  public void preparer() throws IOException {
    contrat = GrandContrat.of(lignes);
    json = Files.createTempFile("croissance-", ".json");
    json.toFile().deleteOnExit();
    try (OutputStream sortie = Files.newOutputStream(json)) {
      new JsonContratWriter().write(contrat, sortie);
    }
    classeur = Programmation.ecrire(lignes / Programmation.FINANCEURS);
  }

  @Benchmark
  public Object totaux() {
    return Totaux.of(Axes.financeur(), contrat.lignes());
  }

  @Benchmark
  public Object controles() {
    return Controles.standard().examiner(contrat);
  }

  @Benchmark
  public void jsonEcrit() throws IOException {
    new JsonContratWriter().write(contrat, OutputStream.nullOutputStream());
  }

  @Benchmark
  public Object jsonLu() throws IOException {
    return new JsonContratReader().read(json, "croissance.json");
  }

  @Benchmark
  public void xlsxEcrit() throws IOException {
    new XlsxContratWriter().write(contrat, OutputStream.nullOutputStream());
  }

  @Benchmark
  public int xlsxLuAuFil() throws IOException {
    int[] volets = new int[1];
    new XlsxAuFil()
        .read(classeur, partie -> volets[0] += partie.valeur().volets().size());
    return volets[0];
  }
}
