package fr.contratdeville.io.ods.paquet;

import fr.contratdeville.echange.LectureException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one part, counted as they come out: how many, how many times the compressed ones,
 * and how many since the last XML event. A part of an archive that was read to its end has the
 * checksum that the directory announced.
 */
final class PartieInputStream extends InputStream {
  /** How many times its compressed size a part may take: honest files reach 100. */
  private static final int RAPPORT = 250;

  private static final long SANS_RAPPORT = 32L << 20;
  /** Bytes allowed before the first event: the parser reads a buffer ahead. */
  private static final int AVANCE = 64 << 10;

  private final InputStream stream;
  private final String partie;
  private final @Nullable ZipEntry entree;
  private final Garde garde;
  private final CRC32 crc = new CRC32();
  private long lus;
  private long permis = AVANCE;

  PartieInputStream(InputStream stream, String partie, @Nullable ZipEntry entree, Garde garde) {
    this.stream = stream;
    this.partie = partie;
    this.entree = entree;
    this.garde = garde;
  }

  /** Allows so many bytes until the next event. */
  void permettre(long octets) {
    permis = octets;
  }

  @Override
  public int read() throws IOException {
    byte[] un = new byte[1];
    return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
  }

  @Override
  public int read(byte[] tampon, int debut, int combien) throws IOException {
    int ici = stream.read(tampon, debut, combien);
    if (ici < 0) {
      verifier();
      return -1;
    }
    crc.update(tampon, debut, ici);
    compter(ici);
    return ici;
  }

  private void compter(int ici) throws LectureException {
    lus += ici;
    permis -= ici;
    garde.octets(ici);
    garde.exiger(lus, garde.limites().partie(), "octets dans " + partie, "bytes in " + partie);
    if (permis < 0) {
      throw garde.suspect("balise démesurée dans " + partie, "oversized tag in " + partie);
    }
    if (entree != null && lus > SANS_RAPPORT) {
      garde.exiger(
          lus / Math.max(1, entree.getCompressedSize()),
          RAPPORT,
          "fois la taille compressée",
          "times the compressed size");
    }
  }

  private void verifier() throws IOException {
    if (entree != null && (entree.getCrc() != crc.getValue() || entree.getSize() != lus)) {
      throw new IOException("the bytes are not those that the directory announces");
    }
  }

  /** Does nothing: a parser closes at the end of a document, and what follows it is read too. */
  @Override
  public void close() {}

  /** Closes the file. */
  void fermer() throws IOException {
    stream.close();
  }
}
