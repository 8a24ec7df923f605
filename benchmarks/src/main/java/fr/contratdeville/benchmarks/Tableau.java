package fr.contratdeville.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The times of one group over several rounds, in which each member ran once. A ratio is taken
 * inside one round, between medians, so that a machine that slows down for a while spoils one round
 * and not the comparison.
 */
final class Tableau {
  private final Groupe groupe;
  private final List<Map<String, List<Double>>> tours = new ArrayList<>();

  Tableau(Groupe groupe) {
    this.groupe = groupe;
  }

  /**
   * Adds one round.
   *
   * @param millisecondes the times of the iterations of each measure
   */
  void ajouter(Map<String, List<Double>> millisecondes) {
    tours.add(new HashMap<>(millisecondes));
  }

  /** Returns the table as Markdown. */
  String texte() {
    StringBuilder table = new StringBuilder();
    table
        .append("### ")
        .append(groupe.titre())
        .append(" (`")
        .append(groupe.nom())
        .append("`)\n\n")
        .append("| | ms, median | min–max | ratio, median | min–max | wanted |\n")
        .append("|---|--:|--:|--:|--:|--:|\n");
    String base = groupe.membres().get(0).mesure();
    for (Groupe.Membre membre : groupe.membres()) {
      List<Double> temps =
          tours.stream().flatMap(t -> valeurs(t, membre.mesure()).stream()).toList();
      List<Double> ratios = tours.stream()
          .map(t -> mediane(valeurs(t, membre.mesure())) / mediane(valeurs(t, base)))
          .toList();
      boolean estBase = membre.mesure().equals(base);
      table.append(String.format(
          Locale.ROOT,
          "| %s | %s | %s–%s | %s | %s | %s |%n",
          membre.libelle(),
          nombre(mediane(temps)),
          nombre(min(temps)),
          nombre(max(temps)),
          estBase ? "1" : nombre(mediane(ratios)),
          estBase ? "" : nombre(min(ratios)) + "–" + nombre(max(ratios)),
          membre.cible()));
    }
    return table.toString();
  }

  private static List<Double> valeurs(Map<String, List<Double>> tour, String mesure) {
    List<Double> valeurs = tour.getOrDefault(mesure, List.of());
    if (valeurs.isEmpty()) {
      throw new IllegalStateException("nothing was measured for " + mesure);
    }
    return valeurs;
  }

  static double mediane(List<Double> valeurs) {
    List<Double> triees = valeurs.stream().sorted().toList();
    int milieu = triees.size() / 2;
    return triees.size() % 2 == 1
        ? triees.get(milieu)
        : (triees.get(milieu - 1) + triees.get(milieu)) / 2;
  }

  private static double min(List<Double> valeurs) {
    return valeurs.stream().mapToDouble(v -> v).min().orElse(Double.NaN);
  }

  private static double max(List<Double> valeurs) {
    return valeurs.stream().mapToDouble(v -> v).max().orElse(Double.NaN);
  }

  /** Shows a number with three significant digits or as a whole one: a measure has no more. */
  static String nombre(double valeur) {
    return String.format(
        Locale.ROOT, valeur < 10 ? "%.2f" : valeur < 100 ? "%.1f" : "%.0f", valeur);
  }
}
