package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Reads bytes of a file at a given place. Users of a channel share its position: each of them sets
 * it before it reads.
 */
final class Bytes {

  private Bytes() {}

  /** @throws EOFException if the file ends before */
  static ByteBuffer read(SeekableByteChannel channel, long debut, int combien) throws IOException {
    if (debut < 0 || debut > channel.size() - combien) {
      throw new EOFException();
    }
    ByteBuffer buffer = ByteBuffer.allocate(combien).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(debut);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException();
      }
    }
    return buffer.flip();
  }

  /** Reads up to so many bytes: fewer only at the end of the file. */
  static byte[] readAtMost(SeekableByteChannel channel, long debut, int combien)
      throws IOException {
    int reste = (int) Math.max(0, Math.min(combien, channel.size() - debut));
    return read(channel, debut, reste).array();
  }

  static long unsignedInt(ByteBuffer buffer, int ou) {
    return buffer.getInt(ou) & 0xFFFFFFFFL;
  }

  static int unsignedShort(ByteBuffer buffer, int ou) {
    return buffer.getShort(ou) & 0xFFFF;
  }
}
