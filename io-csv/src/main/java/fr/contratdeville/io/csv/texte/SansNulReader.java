package fr.contratdeville.io.csv.texte;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out the character NUL, which no table holds, and counts what it left out and what could
 * not be decoded.
 */
final class SansNulReader extends FilterReader {
  private static final char NUL = 0;
  private static final char INDECODABLE = '\uFFFD';

  private long nuls;
  private long indecodables;

  SansNulReader(Reader lettres) {
    super(lettres);
  }

  long nuls() {
    return nuls;
  }

  long indecodables() {
    return indecodables;
  }

  @Override
  public int read() throws IOException {
    char[] une = new char[1];
    return read(une, 0, 1) < 0 ? -1 : une[0];
  }

  @Override
  public int read(char[] tampon, int debut, int nombre) throws IOException {
    int gardes = 0;
    while (gardes == 0 && nombre > 0) {
      int lus = super.read(tampon, debut, nombre);
      if (lus < 0) {
        return -1;
      }
      for (int i = debut; i < debut + lus; i++) {
        if (tampon[i] == NUL) {
          nuls++;
        } else {
          indecodables += tampon[i] == INDECODABLE ? 1 : 0;
          tampon[debut + gardes++] = tampon[i];
        }
      }
    }
    return gardes;
  }
}
