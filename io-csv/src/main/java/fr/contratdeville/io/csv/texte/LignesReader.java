package fr.contratdeville.io.csv.texte;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, one after the other. A line ends where a spreadsheet ends it; a form feed,
 * which stands between the pages of a printout, is a blank, and a tab is the blanks that a terminal
 * shows for it.
 */
final class LignesReader implements AutoCloseable {
  private static final int TABULATION = 8;

  private final Reader lettres;
  private final int longueur;
  private final char[] tampon = new char[1 << 13];
  private final StringBuilder ligne = new StringBuilder();
  private int lus;
  private int ici;
  private boolean apresRetour;
  private boolean tabulation;
  private long tabulations;

  /** @param longueur the most characters that a line may have */
  LignesReader(Reader lettres, int longueur) {
    this.lettres = lettres;
    this.longueur = longueur;
  }

  /**
   * The next line, without blanks at its end; null at the end of the text.
   *
   * @throws TexteIllisibleException if it is too long
   * @throws IOException if it cannot be read
   */
  @Nullable
  String next() throws IOException {
    ligne.setLength(0);
    tabulation = false;
    boolean quelqueChose = false;
    for (int lettre = lettre(); lettre >= 0; lettre = lettre()) {
      boolean suite = apresRetour && lettre == '\n';
      apresRetour = lettre == '\r';
      if (suite) {
        continue;
      }
      quelqueChose = true;
      if (lettre == '\n' || lettre == '\r') {
        return ligne.toString().stripTrailing();
      }
      add((char) lettre);
    }
    return quelqueChose ? ligne.toString().stripTrailing() : null;
  }

  /** How many of the lines so far hold a tab. */
  long lignesATabulations() {
    return tabulations;
  }

  private void add(char lettre) throws TexteIllisibleException {
    if (lettre == '\t') {
      tabulations += tabulation ? 0 : 1;
      tabulation = true;
      ligne.append(" ".repeat(TABULATION - ligne.length() % TABULATION));
    } else {
      ligne.append(lettre == '\f' ? ' ' : lettre);
    }
    if (ligne.length() > longueur) {
      throw new TexteIllisibleException(
          "une ligne a plus de " + longueur + " caractères",
          "a line has more than " + longueur + " characters");
    }
  }

  private int lettre() throws IOException {
    if (ici == lus) {
      lus = lettres.read(tampon, 0, tampon.length);
      ici = 0;
      if (lus < 0) {
        lus = 0;
        return -1;
      }
    }
    return tampon[ici++];
  }

  @Override
  public void close() throws IOException {
    lettres.close();
  }
}
