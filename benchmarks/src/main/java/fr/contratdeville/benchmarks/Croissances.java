package fr.contratdeville.benchmarks;

import java.util.List;
import java.util.Map;

/** Shows the cost of one line at each size. A cost that does not grow with it is linear time. */
final class Croissances {
  private static final List<Integer> TAILLES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final List<String> MESURES =
      List.of("totaux", "controles", "jsonEcrit", "jsonLu", "xlsxEcrit", "xlsxLuAuFil");
  private static final List<String> LIBELLES = List.of(
      "Totaux by financeur",
      "all controls",
      "JSON written",
      "JSON read",
      "canonical workbook written",
      "workbook of 20 columns read part by part");

  private final Map<String, List<Double>> millisecondes;

  Croissances(Map<String, List<Double>> millisecondes) {
    this.millisecondes = millisecondes;
  }

  String texte() {
    StringBuilder table = new StringBuilder("### Nanoseconds for each line, by number of lines"
        + " (`croissance`)\n\n| | 1 000 | 10 000 | 100 000 | 1 000 000 |\n"
        + "|---|--:|--:|--:|--:|\n");
    for (int m = 0; m < MESURES.size(); m++) {
      table.append("| ").append(LIBELLES.get(m));
      for (int taille : TAILLES) {
        List<Double> temps =
            millisecondes.getOrDefault("Croissance." + MESURES.get(m) + ":" + taille, List.of());
        table.append(" | ").append(Tableau.nombre(Tableau.mediane(temps) * 1e6 / taille));
      }
      table.append(" |\n");
    }
    return table.toString();
  }
}
