package fr.contratdeville.io.csv.texte;

/**
 * What was seen of the bytes of a file: how many of those beyond ASCII make letters of UTF-8, and
 * how many stand alone. It keeps counts and no bytes, whatever the size of the file.
 */
final class Octets {
  private final byte[] debut = new byte[4];
  private final long[] isoles = new long[256];
  private final long[] nuls = new long[2];
  /** The bytes of a letter of UTF-8 that is not complete. */
  private final int[] lettre = new int[4];

  private int vus;
  private int attendus;
  private long octets;
  private long francaises;

  void add(byte[] tampon, int nombre) {
    for (int i = 0; i < nombre; i++) {
      add(tampon[i] & 0xFF);
    }
  }

  private void add(int octet) {
    if (octets < debut.length) {
      debut[(int) octets] = (byte) octet;
    }
    if (octet == 0) {
      nuls[(int) (octets & 1)]++;
    }
    octets++;
    if (vus > 0 && estUneSuite(octet)) {
      lettre[vus++] = octet;
      if (vus == attendus) {
        francaises += estFrancaise() ? 1 : 0;
        vus = 0;
      }
      return;
    }
    abandonner();
    attendus = longueur(octet);
    if (attendus > 1) {
      lettre[vus++] = octet;
    } else if (octet >= 0x80) {
      isoles[octet]++;
    }
  }

  /** What began like a letter of UTF-8 and is none stands for itself, byte by byte. */
  private void abandonner() {
    for (int i = 0; i < vus; i++) {
      isoles[lettre[i]]++;
    }
    vus = 0;
  }

  /** Whether a byte goes on with the letter: neither overlong, nor half of a pair, nor too high. */
  private boolean estUneSuite(int octet) {
    if (octet < 0x80 || octet > 0xBF) {
      return false;
    }
    return vus > 1
        || switch (lettre[0]) {
          case 0xE0 -> octet >= 0xA0;
          case 0xED -> octet <= 0x9F;
          case 0xF0 -> octet >= 0x90;
          case 0xF4 -> octet <= 0x8F;
          default -> true;
        };
  }

  private static int longueur(int octet) {
    if (octet >= 0xC2 && octet <= 0xDF) {
      return 2;
    } else if (octet >= 0xE0 && octet <= 0xEF) {
      return 3;
    }
    return octet >= 0xF0 && octet <= 0xF4 ? 4 : 1;
  }

  boolean commencePar(byte[] marque) {
    if (octets < marque.length) {
      return false;
    }
    for (int i = 0; i < marque.length; i++) {
      if (debut[i] != marque[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the letter is one of European languages, or a mark of their texts: others are bytes of
   * another encoding that look like a letter by chance.
   */
  private boolean estFrancaise() {
    return (lettre[0] >= 0xC2 && lettre[0] <= 0xC5)
        || (lettre[0] == 0xE2 && (lettre[1] == 0x80 || lettre[1] == 0x82));
  }

  /** The letters and marks of French in UTF-8, beyond ASCII. */
  long francaises() {
    return francaises;
  }

  /** The bytes beyond ASCII that are no part of one. */
  long isoles() {
    long somme = vus;
    for (long nombre : isoles) {
      somme += nombre;
    }
    return somme;
  }

  /** How many of the bytes that stand alone are among these. */
  long isoles(byte[] cherches) {
    long somme = 0;
    for (byte cherche : cherches) {
      if (cherche < 0) {
        somme += isoles[cherche & 0xFF];
      }
    }
    return somme;
  }

  /** Whether most of the bytes at even (0) or odd (1) places are null, and few of the others. */
  boolean unSurDeuxEstNul(int places) {
    return nuls[places] * 4 > octets && nuls[1 - places] * 20 <= octets;
  }
}
