package fr.contratdeville.testing.suite;

import java.util.Arrays;
import java.util.Random;

/** Damages the bytes of a file, as broken transfers and careless editors do. */
public final class Damage {
  private static final int LONGEST = 40;

  private Damage() {}

  /**
   * Returns a copy of a file that is damaged in one to three places: bits flipped, up to 40 bytes
   * added, removed or repeated, or the end cut off. The same file and the same state of
   * {@code random} give the same copy.
   */
  public static byte[] of(byte[] file, Random random) {
    byte[] damaged = file;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> replace(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
      case 2 -> replace(bytes, from, to, new byte[0]);
      case 3 -> replace(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      default -> flipBit(bytes, random);
    };
  }

  private static byte[] flipBit(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      int place = random.nextInt(flipped.length);
      flipped[place] = (byte) (flipped[place] ^ (1 << random.nextInt(8)));
    }
    return flipped;
  }

  /**
   * Returns a copy of {@code bytes} with {@code others} in the place of those from {@code from} to
   * before {@code to}.
   *
   * @throws IndexOutOfBoundsException if that range is not within {@code bytes}
   */
  public static byte[] replace(byte[] bytes, int from, int to, byte[] others) {
    byte[] replaced = new byte[from + others.length + bytes.length - to];
    System.arraycopy(bytes, 0, replaced, 0, from);
    System.arraycopy(others, 0, replaced, from, others.length);
    System.arraycopy(bytes, to, replaced, from + others.length, bytes.length - to);
    return replaced;
  }
}
