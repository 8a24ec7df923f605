package fr.contratdeville.io.xlsx;

import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;

/**
 * How big a workbook may be whose contract is held whole: its cells, and for each what it becomes,
 * a line of money or a finding, all within the heap. Measured at 256 MiB; more heap allows more, up
 * to what is read of any workbook.
 */
final class EnMemoire {

  private static final long TAS = 256L << 20;
  private static final long CELLULES = 250_000;
  private static final long OCTETS = 40L << 20;

  private EnMemoire() {}

  static Limites limites() {
    return limites(Runtime.getRuntime().maxMemory());
  }

  static Limites limites(long tas) {
    return Limites.DEFAUT
        .avec(Limite.CELLULES, selon(tas, CELLULES, Limite.CELLULES))
        .avec(Limite.OCTETS_EN_MEMOIRE, selon(tas, OCTETS, Limite.OCTETS_EN_MEMOIRE));
  }

  private static long selon(long tas, long mesure, Limite limite) {
    // The heap of a JVM is a little less than what it was started with.
    long blocs = Math.max(1, (tas + TAS / 8) / TAS);
    return Math.min(Limites.DEFAUT.de(limite), blocs * mesure);
  }
}
