package fr.contratdeville.io.xlsx;

import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;

/**
 * The limits on a workbook whose contract is held whole in memory. They count its cells, and what
 * each becomes: a line of money, a finding. Measured for a heap of 256 MiB; a larger heap allows
 * more, up to a programmation of a whole country, 100,000 rows of 20 columns.
 */
final class EnMemoire {

  private static final long TAS = 256L << 20;
  private static final long CELLULES = 250_000;
  private static final long OCTETS = 40L << 20;
  /** The largest multiple of these limits, whatever the heap. */
  private static final long FOIS = 10;

  private EnMemoire() {}

  static Limits limites() {
    return limites(Runtime.getRuntime().maxMemory());
  }

  static Limits limites(long tas) {
    // The heap of a JVM is a little less than what it was started with.
    long fois = Math.min(FOIS, Math.max(1, (tas + TAS / 8) / TAS));
    return Limits.DEFAULT
        .with(Limit.CELLULES, fois * CELLULES)
        .with(Limit.MEMORY_BYTES, fois * OCTETS);
  }
}
