package fr.contratdeville.testing.suite;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Runs something that may never end, or fill the memory, and says so instead of doing the same. */
final class Borne {
  private static final long ENTRE_DEUX_REGARDS = 50;
  private static final int CADRES = 15;

  private final Duration delai;
  private final long memoire;

  /** @param memoire how many bytes may be taken altogether, given back or not */
  Borne(Duration delai, long memoire) {
    this.delai = delai;
    this.memoire = memoire;
  }

  /**
   * What {@code calcul} returns or throws.
   *
   * @throws AssertionError if it takes longer or more memory than it may
   */
  <T> T executer(Callable<T> calcul) throws Exception {
    AtomicReference<T> resultat = new AtomicReference<>();
    AtomicReference<Throwable> echec = new AtomicReference<>();
    Thread fil = new Thread(
        () -> {
          try {
            resultat.set(calcul.call());
          } catch (Throwable e) {
            echec.set(e);
          }
        },
        "borne");
    fil.setDaemon(true);
    fil.start();
    long fin = System.nanoTime() + delai.toNanos();
    long pris = 0;
    while (fil.isAlive()) {
      pris = Math.max(pris, pris(fil));
      if (pris > memoire || System.nanoTime() > fin) {
        throw arret(fil, pris);
      }
      fil.join(ENTRE_DEUX_REGARDS);
    }
    if (echec.get() instanceof Exception e) {
      throw e;
    }
    if (echec.get() instanceof Error e) {
      throw e;
    }
    return Objects.requireNonNull(resultat.get(), "nothing was returned");
  }

  private AssertionError arret(Thread fil, long pris) {
    String ou = Arrays.stream(fil.getStackTrace())
        .limit(CADRES)
        .map(cadre -> "\n  at " + cadre)
        .collect(Collectors.joining());
    fil.interrupt();
    return new AssertionError(
        pris > memoire
            ? "took " + pris + " bytes of memory, more than " + memoire + ou
            : "did not end within " + delai + ou);
  }

  /** What a thread took so far; nothing is known of it on some virtual machines. */
  private static long pris(Thread fil) {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean mesure
            && mesure.isThreadAllocatedMemoryEnabled()
        ? mesure.getThreadAllocatedBytes(fil.getId())
        : 0;
  }
}
