package fr.contratdeville.benchmarks.groupes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.contratdeville.benchmarks.Pairs;
import fr.contratdeville.benchmarks.donnees.ContratJson;
import fr.contratdeville.benchmarks.donnees.Programmation;
import fr.contratdeville.io.json.JsonContratReader;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Reads and writes the contract of 20 000 actions as JSON, beside Jackson and plain records of the
 * same shape. All read the same file; all write into memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Json implements Pairs {
  private static final int ACTIONS = 20_000;

  private final ObjectMapper jackson = new JsonMapper();
  private final ObjectMapper enRetrait =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final Path fichier;
  private final ContratDeVille contrat;
  private final ContratJson simple;

  public Json() {
    try {
      contrat = new XlsxContratReader().read(Programmation.ecrire(ACTIONS)).valeur();
      fichier = Files.createTempFile("programmation-", ".json");
      fichier.toFile().deleteOnExit();
      Files.write(fichier, ecrit());
      simple = jackson.readValue(fichier.toFile(), ContratJson.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, Long> sommes() throws IOException {
    if (!jackson.readTree(ecrit()).equals(jackson.readTree(jackson.writeValueAsBytes(simple)))) {
      throw new IllegalStateException("the two files do not say the same");
    }
    return Map.of("contrat", lireContrat(), "records", lireRecords());
  }

  @Benchmark
  public long lireContrat() throws IOException {
    return new JsonContratReader()
        .read(fichier, "programmation.json").valeur().lignes().stream()
            .mapToLong(l -> l.montant().orElseThrow().centimes())
            .sum();
  }

  @Benchmark
  public long lireRecords() throws IOException {
    return jackson.readValue(fichier.toFile(), ContratJson.class).centimes();
  }

  @Benchmark
  public int ecrireContrat() throws IOException {
    return ecrit().length;
  }

  @Benchmark
  public int ecrireRecords() throws IOException {
    return ecrit(jackson);
  }

  /** Writes the records with line breaks and spaces, as the library writes for people. */
  @Benchmark
  public int ecrireRecordsEnRetrait() throws IOException {
    return ecrit(enRetrait);
  }

  private byte[] ecrit() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream(1 << 24);
    new JsonContratWriter().write(contrat, sortie);
    return sortie.toByteArray();
  }

  private int ecrit(ObjectMapper comment) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream(1 << 24);
    comment.writeValue(sortie, simple);
    return sortie.toByteArray().length;
  }
}
