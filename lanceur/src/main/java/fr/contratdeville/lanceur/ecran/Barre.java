package fr.contratdeville.lanceur.ecran;

import fr.contratdeville.valeur.Progression;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Shows a progress bar on the error stream. It appears only if a person watches and the work takes
 * more than a second.
 */
public final class Barre implements Progression, AutoCloseable {
  private static final long SECONDE = 1_000_000_000L;
  private static final long PAS = SECONDE / 10;
  private static final int LARGEUR = 40;

  private final PrintStream sortie;
  private final boolean regardee;
  private final LongSupplier horloge;
  private final long debut;
  private long dernier;
  private boolean visible;

  /**
   * Starts the clock of the work.
   *
   * @param sortie where the bar is drawn
   * @param regardee true if a person watches {@code sortie}
   * @param horloge the time in nanoseconds from any start, such as {@code System::nanoTime}
   */
  public Barre(PrintStream sortie, boolean regardee, LongSupplier horloge) {
    this.sortie = sortie;
    this.regardee = regardee;
    this.horloge = horloge;
    this.debut = horloge.getAsLong();
    this.dernier = debut;
  }

  @Override
  public void avance(long faits, long total) {
    long maintenant = horloge.getAsLong();
    if (regardee && total > 0 && maintenant - debut > SECONDE && maintenant - dernier >= PAS) {
      dernier = maintenant;
      visible = true;
      int pleins = (int) (LARGEUR * faits / total);
      sortie.print("\r[" + "#".repeat(pleins) + ".".repeat(LARGEUR - pleins) + "] "
          + 100 * faits / total + " %");
      sortie.flush();
    }
  }

  /** Wipes the bar from the terminal. */
  @Override
  public void close() {
    if (visible) {
      sortie.print("\r" + " ".repeat(LARGEUR + 8) + "\r");
      sortie.flush();
    }
  }
}
