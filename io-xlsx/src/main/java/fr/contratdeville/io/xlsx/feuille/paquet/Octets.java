package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Reads of a file at a place, with no position to share. */
final class Octets {

  private Octets() {}

  /** @throws EOFException when the file ends before */
  static ByteBuffer lire(FileChannel canal, long debut, int combien) throws IOException {
    if (debut < 0 || debut > canal.size() - combien) {
      throw new EOFException();
    }
    ByteBuffer tampon = ByteBuffer.allocate(combien).order(ByteOrder.LITTLE_ENDIAN);
    while (tampon.hasRemaining()) {
      if (canal.read(tampon, debut + tampon.position()) < 0) {
        throw new EOFException();
      }
    }
    return tampon.flip();
  }

  /** Up to so many bytes: fewer only at the end of the file. */
  static byte[] auPlus(FileChannel canal, long debut, int combien) throws IOException {
    int reste = (int) Math.max(0, Math.min(combien, canal.size() - debut));
    return lire(canal, debut, reste).array();
  }

  static long nonSigne(ByteBuffer tampon, int ou) {
    return tampon.getInt(ou) & 0xFFFFFFFFL;
  }

  static int court(ByteBuffer tampon, int ou) {
    return tampon.getShort(ou) & 0xFFFF;
  }
}
