package fr.contratdeville.controle.diagnostic;

/**
 * How many steps the explanations of one control may take, so that a document in which everything
 * is wrong costs no more than a few readings of it.
 */
public final class Budget {
  /** Steps for each term that was added up in the document, and for small documents. */
  private static final long PAR_TERME = 8;

  private static final long FIXE = 500_000;

  private long reste;
  private boolean epuise;

  /** @param termes how many amounts the contract holds */
  public Budget(long termes) {
    this.reste = FIXE + PAR_TERME * termes;
  }

  /** Takes some steps; {@code false} when they are no longer there. */
  boolean depenser(long pas) {
    if (pas > reste) {
      epuise = true;
      return false;
    }
    reste -= pas;
    return true;
  }

  /** Whether some search was cut short. */
  public boolean estEpuise() {
    return epuise;
  }
}
