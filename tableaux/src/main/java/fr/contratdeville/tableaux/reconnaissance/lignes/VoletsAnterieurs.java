package fr.contratdeville.tableaux.reconnaissance.lignes;

import java.util.List;

/**
 * The entries that earlier chunks of a long table opened, by porteur, title, place and theme, with
 * the row of each: a fingerprint of 64 bits and a number, so that the million rows of a sheet take
 * 24 MB.
 */
public final class VoletsAnterieurs {
  private static final long BASE = 0xcbf29ce484222325L;
  private static final long PREMIER = 0x100000001b3L;
  private static final int DEPART = 1 << 10;

  private long[] empreintes = new long[DEPART];
  /** The row of the entry in each slot; 0 in a free slot. */
  private int[] lignes = new int[DEPART];

  private int nombre;

  /** The row that opened an entry; 0 if no earlier chunk did. */
  int ligne(List<String> sujet) {
    return lignes[slot(fingerprint(sujet), empreintes, lignes)];
  }

  void remember(List<String> sujet, int ligne) {
    if (2 * nombre >= lignes.length) {
      grow();
    }
    long empreinte = fingerprint(sujet);
    int place = slot(empreinte, empreintes, lignes);
    if (lignes[place] == 0) {
      empreintes[place] = empreinte;
      lignes[place] = ligne;
      nombre++;
    }
  }

  /** Forgets all entries: another table starts. */
  public void clear() {
    empreintes = new long[DEPART];
    lignes = new int[DEPART];
    nombre = 0;
  }

  private void grow() {
    long[] plus = new long[2 * empreintes.length];
    int[] siennes = new int[plus.length];
    for (int i = 0; i < lignes.length; i++) {
      if (lignes[i] != 0) {
        int place = slot(empreintes[i], plus, siennes);
        plus[place] = empreintes[i];
        siennes[place] = lignes[i];
      }
    }
    empreintes = plus;
    lignes = siennes;
  }

  private static int slot(long empreinte, long[] empreintes, int[] lignes) {
    int place = Long.hashCode(empreinte * PREMIER) & (lignes.length - 1);
    while (lignes[place] != 0 && empreintes[place] != empreinte) {
      place = (place + 1) & (lignes.length - 1);
    }
    return place;
  }

  private static long fingerprint(List<String> sujet) {
    long empreinte = BASE;
    for (String texte : sujet) {
      for (int i = 0; i < texte.length(); i++) {
        empreinte = (empreinte ^ texte.charAt(i)) * PREMIER;
      }
      // A character that no text holds ends each text, so that (ab, c) and (a, bc) differ.
      empreinte = (empreinte ^ Character.MAX_VALUE) * PREMIER;
    }
    return empreinte;
  }
}
