package fr.contratdeville.io.csv.texte;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line.
 *
 * @param debut the position of its first character, from 0
 * @param fin the position after its last one
 */
record Troncon(int debut, int fin) {
  /** Fewer blanks stand between words, and between the thousands of an amount. */
  private static final int BLANCS = 2;

  /** The stretches of a line that two blanks or more keep apart. */
  static List<Troncon> of(String ligne) {
    List<Troncon> troncons = new ArrayList<>();
    int debut = -1;
    int blancs = 0;
    for (int i = 0; i < ligne.length(); i++) {
      if (ligne.charAt(i) == ' ') {
        blancs++;
        if (blancs == BLANCS && debut >= 0) {
          troncons.add(new Troncon(debut, i + 1 - BLANCS));
          debut = -1;
        }
      } else {
        debut = debut < 0 ? i : debut;
        blancs = 0;
      }
    }
    if (debut >= 0) {
      troncons.add(new Troncon(debut, ligne.length() - blancs));
    }
    return troncons;
  }

  boolean touche(Troncon autre) {
    return debut < autre.fin && autre.debut < fin;
  }

  String dans(String ligne) {
    return ligne
        .substring(Math.min(debut, ligne.length()), Math.min(fin, ligne.length()))
        .strip();
  }
}
