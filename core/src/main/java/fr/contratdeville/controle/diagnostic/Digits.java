package fr.contratdeville.controle.diagnostic;

import java.util.stream.IntStream;

/** Slips that turn one number into another: digits swapped, a factor of ten, a sign. */
final class Digits {
  private static final long[] FACTORS = {10, 100, 1000};

  private Digits() {}

  /** Whether two neighbouring digits were swapped: 1432 and 1342. Zero and less have none. */
  static boolean areSwapped(long a, long b) {
    if (a == b || a <= 0 || b <= 0 || (a - b) % 9 != 0) {
      return false;
    }
    String x = Long.toString(a);
    String y = Long.toString(b);
    if (x.length() != y.length()) {
      return false;
    }
    int i = 0;
    while (x.charAt(i) == y.charAt(i)) {
      i++;
    }
    return i + 1 < x.length()
        && x.charAt(i) == y.charAt(i + 1)
        && x.charAt(i + 1) == y.charAt(i)
        && x.substring(i + 2).equals(y.substring(i + 2));
  }

  /** Whether one digit is another, and all others are the same. Zero and less have none. */
  static boolean differByOneDigit(long a, long b) {
    if (a <= 0 || b <= 0) {
      return false;
    }
    String x = Long.toString(a);
    String y = Long.toString(b);
    return x.length() == y.length()
        && IntStream.range(0, x.length())
                .filter(i -> x.charAt(i) != y.charAt(i))
                .count()
            == 1;
  }

  /** Whether {@code printed} is {@code exact} rounded, or cut, to a whole number of units. */
  static boolean isRounded(long printed, long exact, long unit) {
    long rest = Math.floorMod(exact, unit);
    long below = exact - rest;
    return rest != 0 && (printed == below || (2 * rest >= unit && printed == below + unit));
  }

  /** Whether one is 10, 100 or 1,000 times the other. */
  static boolean differByFactor(long a, long b) {
    for (long factor : FACTORS) {
      if (a != 0 && b != 0 && (isMultiple(b, factor, a) || isMultiple(a, factor, b))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMultiple(long small, long factor, long large) {
    return large % factor == 0 && large / factor == small;
  }

  /** Whether one is the other with the wrong sign. */
  static boolean areOpposite(long a, long b) {
    return a != 0 && a == -b;
  }
}
