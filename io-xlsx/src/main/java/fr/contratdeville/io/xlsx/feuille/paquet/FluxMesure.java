package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than what was allowed since the last XML event. */
final class FluxMesure extends FilterInputStream {

  /** What the parser reads ahead at once, and which no longer counts. */
  private static final int AVANCE = 64 << 10;

  private final String partie;
  private final Contexte contexte;
  private long permis = AVANCE;
  private long lus;

  FluxMesure(InputStream flux, String partie, Contexte contexte) {
    super(flux);
    this.partie = partie;
    this.contexte = contexte;
  }

  /** The bytes that came out so far. */
  long lus() {
    return lus;
  }

  void permettre(long octets) {
    permis = octets;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    compter(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] tampon, int debut, int combien) throws IOException {
    int lus = super.read(tampon, debut, combien);
    compter(lus);
    return lus;
  }

  private void compter(int combien) throws ClasseurIllisibleException {
    lus += Math.max(0, combien);
    permis -= Math.max(0, combien);
    if (permis < 0) {
      throw contexte.illisible(
          Motif.SUSPECT, "balise démesurée dans " + partie, "oversized tag in " + partie, null);
    }
  }
}
