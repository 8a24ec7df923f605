package fr.contratdeville.io.xlsx.feuille.partie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The XML of a sheet without what stands between {@code <sheetData>} and its end: merged ranges
 * come after millions of rows, and this finds them at the speed of inflating.
 *
 * <p>It looks at bytes, not at XML. A file that writes the tag otherwise (UTF-16, a space before
 * the angle bracket) is given whole, which is slower and right; one that hides the tag in a comment
 * comes out broken, which the XML parser tells.
 */
final class FluxSansRangees extends InputStream {

  private static final byte[] MARQUE = "sheetData>".getBytes(StandardCharsets.US_ASCII);
  private static final int TAMPON = 16 << 10;
  private static final int BALISE_MAX = 64;

  private final InputStream flux;
  private final byte[] lus = new byte[TAMPON];
  private final byte[] sortie = new byte[TAMPON + BALISE_MAX];
  private final byte[] balise = new byte[BALISE_MAX];
  private int debut;
  private int fin;
  private int reconnus;
  private int longueurBalise;
  private Etat etat = Etat.AVANT;

  private enum Etat {
    AVANT,
    DEDANS,
    APRES
  }

  FluxSansRangees(InputStream flux) {
    this.flux = flux;
  }

  @Override
  public int read() throws IOException {
    byte[] un = new byte[1];
    return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
  }

  @Override
  public int read(byte[] tampon, int ou, int combien) throws IOException {
    while (debut == fin) {
      int nombre = flux.read(lus, 0, TAMPON);
      if (nombre < 0) {
        return -1;
      }
      debut = 0;
      fin = 0;
      for (int i = 0; i < nombre; i++) {
        passer(lus[i]);
      }
    }
    int rendus = Math.min(combien, fin - debut);
    System.arraycopy(sortie, debut, tampon, ou, rendus);
    debut += rendus;
    return rendus;
  }

  private void passer(byte octet) {
    if (etat == Etat.DEDANS) {
      retenir(octet);
    } else {
      sortie[fin++] = octet;
    }
    if (etat == Etat.APRES) {
      return;
    }
    // The mark starts with a letter that it does not hold again: after a mismatch, only that letter
    // can start it anew.
    reconnus = octet == MARQUE[reconnus] ? reconnus + 1 : octet == MARQUE[0] ? 1 : 0;
    if (reconnus == MARQUE.length) {
      reconnus = 0;
      if (etat == Etat.DEDANS) {
        System.arraycopy(balise, 0, sortie, fin, longueurBalise);
        fin += longueurBalise;
      }
      etat = etat == Etat.AVANT ? Etat.DEDANS : Etat.APRES;
    }
  }

  private void retenir(byte octet) {
    if (octet == '<') {
      longueurBalise = 0;
    }
    if (longueurBalise < BALISE_MAX) {
      balise[longueurBalise++] = octet;
    }
  }

  @Override
  public void close() throws IOException {
    flux.close();
  }
}
