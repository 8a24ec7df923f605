package fr.contratdeville.controle.diagnostic;

/**
 * The number of steps that the explanations of one control may take, so that a document in which
 * everything is wrong costs no more than a few readings of it.
 */
public final class StepBudget {
  private static final long FIXED = 500_000;
  private static final long PER_AMOUNT = 8;

  private long left;
  private boolean exhausted;

  /** @param amounts how many amounts the contract holds */
  public StepBudget(long amounts) {
    this.left = FIXED + PER_AMOUNT * amounts;
  }

  /** Takes some steps; {@code false}, and nothing is taken, when fewer are left. */
  boolean spend(long steps) {
    if (steps > left) {
      exhausted = true;
      return false;
    }
    left -= steps;
    return true;
  }

  /** Whether a search was cut short. */
  public boolean isExhausted() {
    return exhausted;
  }
}
