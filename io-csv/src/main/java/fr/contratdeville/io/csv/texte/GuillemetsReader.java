package fr.contratdeville.io.csv.texte;

import java.io.IOException;
import java.io.Reader;

/**
 * Doubles the quotation marks that stand inside of a quoted cell and were not doubled by who wrote
 * it: {@code "MJC "Le Plateau" de Sens"}. A mark ends a cell only before a separator or the end of
 * a line.
 */
final class GuillemetsReader extends Reader {
  private final Reader lettres;
  private final Guillemets etat;
  private final char[] entree = new char[1 << 13];
  private final StringBuilder sortie = new StringBuilder(entree.length);
  private int donnees;
  private int blancs;
  private boolean epuise;

  GuillemetsReader(Reader lettres, String separateurs) {
    this.lettres = lettres;
    this.etat = new Guillemets(separateurs);
  }

  @Override
  public int read(char[] tampon, int debut, int nombre) throws IOException {
    while (donnees == sortie.length() && !epuise) {
      remplir();
    }
    if (donnees == sortie.length()) {
      return -1;
    }
    int ici = Math.min(nombre, sortie.length() - donnees);
    sortie.getChars(donnees, donnees + ici, tampon, debut);
    donnees += ici;
    return ici;
  }

  private void remplir() throws IOException {
    sortie.setLength(0);
    donnees = 0;
    int lus = lettres.read(entree, 0, entree.length);
    epuise = lus < 0;
    for (int i = 0; i < lus; i++) {
      switch (etat.add(entree[i])) {
        case BLANC -> blancs++;
        case REOUVRE -> {
          sortie.append('"').append(" ".repeat(blancs)).append(entree[i]);
          blancs = 0;
        }
        default -> {
          // Blanks between a closing mark and a separator belong to no cell.
          blancs = 0;
          sortie.append(entree[i]);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lettres.close();
  }
}
