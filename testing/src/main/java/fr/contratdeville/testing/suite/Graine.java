package fr.contratdeville.testing.suite;

/**
 * The seed of damage. Every build does the same; {@code -Dgraine=17} moves all of it elsewhere, so
 * that a search over many seeds is a loop over that number.
 */
public final class Graine {
  private static final long DECALAGE = Long.getLong("graine", 0) * 0x9E3779B97F4A7C15L;

  private Graine() {}

  /** The seed that takes the place of one of a property. */
  public static long of(long graine) {
    return graine ^ DECALAGE;
  }
}
