package fr.contratdeville.io.json.codec;

import fr.contratdeville.echange.LectureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * Recognises UTF-8, in which JSON is exchanged (RFC 8259, section 8.1). A byte order mark before it
 * is skipped.
 */
public final class Encoding {

  private Encoding() {}

  /** True if a file with these first bytes is an object or a list, in UTF-8 or in UTF-16. */
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
   * Moves a channel to the start of the text, and returns that position: 3 after a byte order mark,
   * 0 without one.
   *
   * @param file the name of the file, for the message of the exception
   * @throws LectureException if the text is in UTF-16 or in UTF-32
   */
  public static long skipMark(SeekableByteChannel channel, String file) throws IOException {
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
