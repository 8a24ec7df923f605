package fr.contratdeville.benchmarks;

import fr.contratdeville.benchmarks.groupes.Croissance;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the library beside its peers and prints the ratios as tables. First each peer must reach
 * the same figure as the library; then the members of a group run one after the other, each in a
 * JVM of its own, round after round.
 *
 * <p>{@code -Dlongues=true} makes the rounds more numerous and longer, {@code -Dtours=3} sets their
 * number, and {@code -Ddoc=file} also writes the tables into that Markdown file.
 */
public final class Mesures {
  private static final String CROISSANCE = "croissance";
  private static final String MEMOIRE = "memoire";
  private static final boolean LONGUES = Boolean.getBoolean("longues");
  private static final int TOURS = Integer.getInteger("tours", LONGUES ? 5 : 2);

  private final PrintStream sortie =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final StringBuilder tables = new StringBuilder();

  private Mesures() {}

  /**
   * Measures groups.
   *
   * @param groupes the names of the groups, separated by spaces or commas; all groups if there are
   *     none
   * @throws IllegalStateException if two members of a group do not reach the same figure
   */
  public static void main(String[] groupes) throws Exception {
    List<String> voulus = Arrays.stream(String.join(",", groupes).split(",", -1))
        .filter(nom -> !nom.isBlank())
        .toList();
    new Mesures().mesurer(voulus);
  }

  private void mesurer(List<String> voulus) throws Exception {
    List<Groupe> groupes = Groupe.TOUS.stream()
        .filter(g -> voulus.isEmpty() || voulus.contains(g.nom()))
        .toList();
    boolean croissance = voulus.isEmpty() || voulus.contains(CROISSANCE);
    boolean memoire = voulus.isEmpty() || voulus.contains(MEMOIRE);
    if (groupes.isEmpty() && !croissance && !memoire) {
      throw new IllegalArgumentException("groups are " + CROISSANCE + ", " + MEMOIRE + ", "
          + String.join(", ", Groupe.TOUS.stream().map(Groupe::nom).toList()));
    }
    verifier(groupes);
    for (Groupe groupe : groupes) {
      Tableau tableau = new Tableau(groupe);
      for (int tour = 0; tour < TOURS; tour++) {
        tableau.ajouter(tour(groupe.motifs()));
      }
      dire(tableau.texte());
    }
    if (croissance) {
      dire(
          new Croissances(tour(List.of("\\." + Croissance.class.getSimpleName() + "\\."))).texte());
    }
    if (memoire) {
      dire("### Streaming a million actions in a small heap (`" + MEMOIRE + "`)\n\n"
          + Memoire.mesurer());
    }
    String doc = System.getProperty("doc", "");
    if (!doc.isBlank()) {
      Document.remplir(Path.of(doc), tables.toString());
    }
  }

  private void dire(String table) {
    tables.append(table).append('\n');
    sortie.println(table);
  }

  /** @throws IllegalStateException if two members of a group do not reach the same figure */
  private void verifier(List<Groupe> groupes) throws Exception {
    for (Class<? extends Pairs> classe : Groupe.PAIRS) {
      if (groupes.stream().anyMatch(g -> g.mesure(classe))) {
        Map<String, Long> sommes =
            new TreeMap<>(classe.getConstructor().newInstance().sommes());
        if (sommes.values().stream().distinct().count() != 1) {
          throw new IllegalStateException(classe.getSimpleName() + " does not agree: " + sommes);
        }
        sortie.println(classe.getSimpleName() + ": all come to " + sommes);
      }
    }
    sortie.println();
  }

  /** Runs each measure once and returns the milliseconds of its iterations. */
  private static Map<String, List<Double>> tour(List<String> motifs) throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .forks(1)
        .warmupIterations(LONGUES ? 5 : 3)
        .measurementIterations(LONGUES ? 7 : 3)
        .jvmArgs("-Xms4g", "-Xmx4g")
        .jvmArgsAppend(journaux())
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
    motifs.forEach(options::include);
    Map<String, List<Double>> temps = new HashMap<>();
    for (RunResult resultat : resultats(options)) {
      temps.put(nom(resultat), iterations(resultat));
    }
    return temps;
  }

  private static Collection<RunResult> resultats(ChainedOptionsBuilder options)
      throws RunnerException {
    return new Runner(options.build()).run();
  }

  /** The options that keep the logs of the peers quiet, for the JVMs of the measures. */
  private static String[] journaux() {
    return System.getProperties().stringPropertyNames().stream()
        .filter(nom -> nom.startsWith("log4j2."))
        .map(nom -> "-D" + nom + "=" + System.getProperty(nom))
        .toArray(String[]::new);
  }

  /** The name of a measure as {@code Class.method}, followed by its size if it has one. */
  private static String nom(RunResult resultat) {
    String complet = resultat.getParams().getBenchmark();
    int methode = complet.lastIndexOf('.');
    String nom = complet.substring(complet.lastIndexOf('.', methode - 1) + 1);
    return resultat.getParams().getParamsKeys().isEmpty()
        ? nom
        : nom + ":" + resultat.getParams().getParam("lignes");
  }

  private static List<Double> iterations(RunResult resultat) {
    List<Double> iterations = new ArrayList<>();
    resultat
        .getBenchmarkResults()
        .forEach(fork -> fork.getIterationResults().stream()
            .map(IterationResult::getPrimaryResult)
            .forEach(iteration -> iterations.add(iteration.getScore())));
    return iterations;
  }
}
