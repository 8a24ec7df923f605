package fr.contratdeville.io.xlsx;

import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;

/**
 * How big a workbook may be whose contract is held whole: its cells, and for each what it becomes,
 * a line of money or a finding, all within the heap. Measured at 256 MiB; more heap allows more, up
 * to a programmation of a whole country, 100 000 rows of 20 columns.
 */
final class EnMemoire {

  private static final long TAS = 256L << 20;
  private static final long CELLULES = 250_000;
  private static final long OCTETS = 40L << 20;
  /** How many times as much at most, whatever the heap. */
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
