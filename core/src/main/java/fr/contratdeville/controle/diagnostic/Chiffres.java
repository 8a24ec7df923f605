package fr.contratdeville.controle.diagnostic;

/** How a hand turns one number into another: digits swapped, a factor of ten, a sign. */
final class Chiffres {
  private static final long[] FACTEURS = {10, 100, 1000};

  private Chiffres() {}

  /** Whether two neighbouring digits were swapped, leading zeros left out. */
  static boolean intervertis(long a, long b) {
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

  /** Whether one is 10, 100 or 1,000 times the other. */
  static boolean aUnFacteurPres(long a, long b) {
    for (long facteur : FACTEURS) {
      if (a != 0 && b != 0 && (fois(b, facteur, a) || fois(a, facteur, b))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fois(long petit, long facteur, long grand) {
    return grand % facteur == 0 && grand / facteur == petit;
  }

  /** Whether one is the other with the wrong sign. */
  static boolean opposes(long a, long b) {
    return a != 0 && a == -b;
  }
}
