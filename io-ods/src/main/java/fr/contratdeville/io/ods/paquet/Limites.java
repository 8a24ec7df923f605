package fr.contratdeville.io.ods.paquet;

/**
 * The bounds on one file that depend on how it is read. Those that never change stand in the
 * classes that keep to them.
 *
 * @param fichier bytes of the archive
 * @param partie bytes of one part once it is inflated, or of a file of XML
 * @param total bytes of all parts once they are inflated
 * @param cellules cells kept in memory
 * @param memoire estimated bytes of all that is kept in memory
 */
public record Limites(long fichier, long partie, long total, long cellules, long memoire) {

  /** For a sheet that is read row by row, which may be long and honest. */
  public static final Limites AU_FIL =
      new Limites(1L << 30, 4L << 30, 16L << 30, 1_000_000, 96L << 20);

  private static final long TAS = 256L << 20;
  private static final long CELLULES = 250_000;
  private static final long MEMOIRE = 40L << 20;
  /** The largest multiple of these two, whatever the heap. */
  private static final long FOIS = 10;

  /** What the heap of this machine holds beside the contract that is made of the cells. */
  public static Limites enMemoire() {
    return enMemoire(Runtime.getRuntime().maxMemory());
  }

  static Limites enMemoire(long tas) {
    // The heap of a JVM is a little less than what it was started with.
    long fois = Math.min(FOIS, Math.max(1, (tas + TAS / 8) / TAS));
    return new Limites(64L << 20, 256L << 20, 1L << 30, fois * CELLULES, fois * MEMOIRE);
  }
}
