package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part being written: its bytes are deflated, counted and checked as they come. */
public final class PartieEcrite extends OutputStream {

  private static final int BLOC = 16 << 10;

  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final CRC32 crc = new CRC32();
  private final ByteArrayOutputStream compressee = new ByteArrayOutputStream();
  private final byte[] bloc = new byte[BLOC];
  private long taille;

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int debut, int combien) {
    crc.update(octets, debut, combien);
    taille += combien;
    deflater.setInput(octets, debut, combien);
    while (!deflater.needsInput()) {
      compressee.write(bloc, 0, deflater.deflate(bloc));
    }
  }

  @Override
  public void close() {
    deflater.finish();
    while (!deflater.finished()) {
      compressee.write(bloc, 0, deflater.deflate(bloc));
    }
    deflater.end();
  }

  /** What stands in the archive, once closed. */
  byte[] compressee() {
    return compressee.toByteArray();
  }

  long crc() {
    return crc.getValue();
  }

  long taille() {
    return taille;
  }
}
