package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part being written: its bytes are deflated, counted and checked as they come. */
public final class PartOutputStream extends OutputStream {

  private static final int BLOCK = 16 << 10;

  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final CRC32 crc = new CRC32();
  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private final byte[] block = new byte[BLOCK];
  private long size;

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int debut, int combien) {
    crc.update(octets, debut, combien);
    size += combien;
    deflater.setInput(octets, debut, combien);
    while (!deflater.needsInput()) {
      compressed.write(block, 0, deflater.deflate(block));
    }
  }

  @Override
  public void close() {
    deflater.finish();
    while (!deflater.finished()) {
      compressed.write(block, 0, deflater.deflate(block));
    }
    deflater.end();
  }

  /** The deflated bytes, complete once the stream is closed. */
  byte[] compressed() {
    return compressed.toByteArray();
  }

  long crc() {
    return crc.getValue();
  }

  long size() {
    return size;
  }
}
