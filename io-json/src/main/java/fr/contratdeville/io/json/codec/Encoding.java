package fr.contratdeville.io.json.codec;

import fr.contratdeville.echange.LectureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** JSON that is exchanged is UTF-8 (RFC 8259, section 8.1); a byte order mark is forgiven. */
public final class Encoding {

  private Encoding() {}

  /** Whether these first bytes are those of an object or a list, in UTF-8 or in UTF-16. */
  public static boolean looksLikeJson(byte[] start) {
    int from = isMark(start) ? 3 : isWideMark(start) ? 2 : 0;
    for (int i = from; i < start.length; i++) {
      switch (start[i]) {
        case 0, ' ', '\t', '\n', '\r' -> {}
        default -> {
          return start[i] == '{' || start[i] == '[';
        }
      }
    }
    return false;
  }

  /**
   * Where the text starts.
   *
   * @throws LectureException if it is in UTF-16 or in UTF-32
   */
  public static long skipMark(FileChannel channel, String file) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(4);
    while (start.hasRemaining() && channel.read(start) > 0) {}
    byte[] bytes = Arrays.copyOf(start.array(), start.position());
    if (isWideMark(bytes) || hasNul(bytes)) {
      throw new LectureException(file, Refusals.NOT_UTF8);
    }
    long mark = isMark(bytes) ? 3 : 0;
    channel.position(mark);
    return mark;
  }

  private static boolean isMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  private static boolean isWideMark(byte[] b) {
    return b.length >= 2
        && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
            || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE));
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
