package fr.contratdeville.io.xls;

/**
 * What a workbook may hold, for a heap of 256 MiB; ten times as much, at most, for a larger one.
 * They count what is kept, and so bound what a file of a given size can make of itself.
 */
final class Limites {
  /** An old sheet has 65,536 rows of 256 columns at most; few files have 5 MiB. */
  static final long OCTETS = (8L << 20) * fois();

  static final long CELLULES = 250_000 * fois();
  static final long TEXTES = 250_000 * fois();
  static final long CARACTERES_DE_FORMULES = (4L << 20) * fois();
  static final int FUSIONS = 100_000;
  static final int FEUILLES = 1_000;

  private Limites() {}

  private static long fois() {
    long tas = 256L << 20;
    // The heap of a JVM is a little less than what it was started with.
    return Math.min(10, Math.max(1, (Runtime.getRuntime().maxMemory() + tas / 8) / tas));
  }
}
