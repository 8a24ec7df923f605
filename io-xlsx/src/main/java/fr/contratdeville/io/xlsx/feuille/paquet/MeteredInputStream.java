package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more bytes than were allowed since the last XML event. */
final class MeteredInputStream extends FilterInputStream {

  /** Bytes allowed before the first event: the parser reads a buffer ahead. */
  private static final int READ_AHEAD = 64 << 10;

  private final String part;
  private final ReadContext context;
  private long allowed = READ_AHEAD;
  private long bytesRead;

  MeteredInputStream(InputStream stream, String partie, ReadContext context) {
    super(stream);
    this.part = partie;
    this.context = context;
  }

  /** The bytes that came out so far. */
  long bytesRead() {
    return bytesRead;
  }

  void allow(long octets) {
    allowed = octets;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] tampon, int debut, int combien) throws IOException {
    int lus = super.read(tampon, debut, combien);
    count(lus);
    return lus;
  }

  private void count(int combien) throws ClasseurIllisibleException {
    bytesRead += Math.max(0, combien);
    allowed -= Math.max(0, combien);
    if (allowed < 0) {
      throw context.unreadable(
          Motif.SUSPECT, "balise démesurée dans " + part, "oversized tag in " + part, null);
    }
  }
}
