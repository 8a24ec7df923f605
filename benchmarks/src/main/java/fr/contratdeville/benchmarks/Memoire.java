package fr.contratdeville.benchmarks;

import fr.contratdeville.benchmarks.donnees.Programmation;
import fr.contratdeville.io.xlsx.XlsxAuFil;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Streams a million actions of twenty columns from one sheet, in JVMs of their own whose heap is
 * smaller each time, and shows which of them read all actions.
 */
final class Memoire {
  private static final int ACTIONS = 1_000_000;
  private static final List<Integer> TAS = List.of(256, 64);

  private Memoire() {}

  static String mesurer() throws IOException, InterruptedException {
    Path classeur = Programmation.ecrire(ACTIONS);
    StringBuilder table = new StringBuilder(
        "| heap | came to the end | most memory used | time |\n|---|---|---|---|\n");
    for (int tas : TAS) {
      List<String> commande = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx" + tas + "m",
          "-cp",
          System.getProperty("java.class.path"),
          Memoire.class.getName(),
          classeur.toString()));
      long debut = System.nanoTime();
      Process processus =
          new ProcessBuilder(commande).redirectError(Redirect.DISCARD).start();
      String dit =
          new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      boolean fini = processus.waitFor() == 0 && dit.startsWith(ACTIONS + " ");
      table.append(String.format(
          Locale.ROOT,
          "| %d MiB | %s | %s | %.0f s |%n",
          tas,
          fini ? "yes" : "no",
          fini ? dit.substring(dit.indexOf(' ') + 1) + " MiB" : "",
          (System.nanoTime() - debut) / 1e9));
    }
    return table.toString();
  }

  /**
   * Reads a workbook, as the program of each of these JVMs, and prints the number of its entries
   * and the most memory used, in MiB.
   *
   * @param arguments the workbook
   * @throws IOException if the workbook cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long[] volets = new long[1];
    new XlsxAuFil()
        .read(
            Path.of(arguments[0]),
            partie -> volets[0] += partie.valeur().volets().size());
    long octets = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(espace -> espace.getType() == MemoryType.HEAP)
        .mapToLong(espace -> espace.getPeakUsage().getUsed())
        .sum();
    System.out.println(volets[0] + " " + (octets >> 20));
  }
}
