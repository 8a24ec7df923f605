package fr.contratdeville.benchmarks.explications;

import java.util.Locale;

/** What became of the mistakes of one kind. */
final class Score {
  int cas;
  int trouves;
  int decidables;
  int premieres;
  int premieresDecidables;
  int parmiTrois;
  int fausses;
  int racines;

  /** {@return the columns that follow the name of the kind} */
  String texte() {
    return String.format(
        Locale.ROOT,
        "%d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f |",
        cas,
        pourcent(trouves, cas),
        pourcent(decidables, cas),
        pourcent(premieres, cas),
        pourcent(premieresDecidables, decidables),
        pourcent(parmiTrois, decidables),
        pourcent(fausses, cas),
        cas == 0 ? 0 : (double) racines / cas);
  }

  double[] parts() {
    return new double[] {
      pourcent(trouves, cas),
      pourcent(decidables, cas),
      pourcent(premieres, cas),
      pourcent(premieresDecidables, decidables),
      pourcent(parmiTrois, decidables),
      pourcent(fausses, cas),
      cas == 0 ? 0 : (double) racines / cas
    };
  }

  private static double pourcent(int combien, int surCombien) {
    return surCombien == 0 ? 0 : 100.0 * combien / surCombien;
  }
}
