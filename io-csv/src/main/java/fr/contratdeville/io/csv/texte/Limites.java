package fr.contratdeville.io.csv.texte;

/**
 * The most that is kept of a text at once.
 *
 * @param cellules the number of cells
 * @param lettres the number of characters in them
 */
public record Limites(long cellules, long lettres) {

  /** None, for texts that are read row by row. */
  public static final Limites AUCUNE = new Limites(Long.MAX_VALUE, Long.MAX_VALUE);

  /** Measured for a heap of 256 MiB, whose cells become lines of money and findings. */
  private static final long TAS = 256L << 20;

  private static final long CELLULES = 250_000;
  private static final long LETTRES = 20L << 20;
  /** The largest multiple of these limits, whatever the heap. */
  private static final long FOIS = 10;

  /** What the heap of this machine holds beside the contract that is made of it. */
  public static Limites enMemoire() {
    // The heap of a JVM is a little less than what it was started with.
    long fois = (Runtime.getRuntime().maxMemory() + TAS / 8) / TAS;
    return enMemoire(Math.min(FOIS, Math.max(1, fois)));
  }

  private static Limites enMemoire(long fois) {
    return new Limites(fois * CELLULES, fois * LETTRES);
  }
}
