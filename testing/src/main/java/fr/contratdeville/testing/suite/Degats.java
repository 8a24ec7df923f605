package fr.contratdeville.testing.suite;

import java.util.Arrays;
import java.util.Random;

/** Damages the bytes of a file, in up to three places. */
public final class Degats {
  private static final int LONGUEUR = 40;

  private Degats() {}

  /** Bytes changed, added, removed or repeated, or the end cut off. */
  public static byte[] octets(byte[] fichier, Random hasard) {
    byte[] abime = fichier;
    for (int i = hasard.nextInt(3); i >= 0; i--) {
      abime = un(abime, hasard);
    }
    return abime;
  }

  private static byte[] un(byte[] octets, Random hasard) {
    int debut = hasard.nextInt(octets.length + 1);
    int fin = Math.min(octets.length, debut + 1 + hasard.nextInt(LONGUEUR));
    return switch (hasard.nextInt(5)) {
      case 0 -> Arrays.copyOf(octets, debut);
      case 1 -> remplacer(octets, debut, debut, new byte[] {(byte) hasard.nextInt(256)});
      case 2 -> remplacer(octets, debut, fin, new byte[0]);
      case 3 -> remplacer(octets, debut, debut, Arrays.copyOfRange(octets, debut, fin));
      default -> bit(octets, hasard);
    };
  }

  private static byte[] bit(byte[] octets, Random hasard) {
    byte[] change = octets.clone();
    if (change.length > 0) {
      int place = hasard.nextInt(change.length);
      change[place] = (byte) (change[place] ^ (1 << hasard.nextInt(8)));
    }
    return change;
  }

  /** The same bytes with others in the place of those from {@code debut} to before {@code fin}. */
  public static byte[] remplacer(byte[] octets, int debut, int fin, byte[] autres) {
    byte[] change = new byte[debut + autres.length + octets.length - fin];
    System.arraycopy(octets, 0, change, 0, debut);
    System.arraycopy(autres, 0, change, debut, autres.length);
    System.arraycopy(octets, fin, change, debut + autres.length, octets.length - fin);
    return change;
  }
}
