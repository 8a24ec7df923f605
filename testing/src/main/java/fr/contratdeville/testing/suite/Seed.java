package fr.contratdeville.testing.suite;

/**
 * The seed of damaged files. Every build damages the same files; {@code -Dseed=17} damages others,
 * so that a longer search is a loop over that number.
 */
public final class Seed {
  private static final long SHIFT = Long.getLong("seed", 0) * 0x9E3779B97F4A7C15L;

  private Seed() {}

  /**
   * Returns the seed to use in place of one that a property drew: the same one, unless the system
   * property {@code seed} is set to another number than 0.
   */
  public static long of(long seed) {
    return seed ^ SHIFT;
  }
}
