package fr.contratdeville.agregation;

import java.util.Arrays;

/**
 * Pairs of ranks, each of which becomes a rank of its own: a hash table of whole numbers, since a
 * cross table looks one up for each line, and holds only the pairs that there are.
 */
final class RangsPaires {
  private static final long LIBRE = -1;

  private long[] paires = new long[64];
  private int[] rangs = new int[64];
  private int nombre;

  RangsPaires() {
    Arrays.fill(paires, LIBRE);
  }

  int de(int ligne, int colonne) {
    long paire = ((long) ligne << Integer.SIZE) | colonne;
    int place = place(paire);
    if (paires[place] == LIBRE) {
      if (2 * nombre >= paires.length) {
        agrandir();
        place = place(paire);
      }
      paires[place] = paire;
      rangs[place] = nombre++;
    }
    return rangs[place];
  }

  /** The index of a pair in the table, or the free one where it would stand. */
  private int place(long paire) {
    int masque = paires.length - 1;
    int place = (int) ((paire * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & masque;
    while (paires[place] != LIBRE && paires[place] != paire) {
      place = (place + 1) & masque;
    }
    return place;
  }

  private void agrandir() {
    long[] avant = paires;
    int[] leurs = rangs;
    paires = new long[2 * avant.length];
    rangs = new int[2 * avant.length];
    Arrays.fill(paires, LIBRE);
    for (int i = 0; i < avant.length; i++) {
      if (avant[i] != LIBRE) {
        int place = place(avant[i]);
        paires[place] = avant[i];
        rangs[place] = leurs[i];
      }
    }
  }

  /** The pairs by rank, each as {@code ligne << 32 | colonne}. */
  long[] parRang() {
    long[] parRang = new long[nombre];
    for (int i = 0; i < paires.length; i++) {
      if (paires[i] != LIBRE) {
        parRang[rangs[i]] = paires[i];
      }
    }
    return parRang;
  }
}
