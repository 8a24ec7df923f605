package fr.contratdeville.io.xlsx.feuille.partie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The XML of a sheet without the part between {@code <sheetData>} and its end. Merged ranges come
 * after millions of rows, and this finds them at the speed of inflating.
 *
 * <p>It looks at bytes, not at XML. A file that writes the tag otherwise (UTF-16, a space before
 * the angle bracket) is given whole, which is slower and right; one that hides the tag in a comment
 * comes out broken, which the XML parser reports.
 */
final class RangeesSkippingInputStream extends InputStream {

  private static final byte[] MARK = "sheetData>".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 16 << 10;
  private static final int TAG_MAX = 64;

  private final InputStream stream;
  private final byte[] input = new byte[BUFFER];
  private final byte[] output = new byte[BUFFER + TAG_MAX];
  private final byte[] tag = new byte[TAG_MAX];
  private int start;
  private int end;
  private int matched;
  private int tagLength;
  private State state = State.BEFORE;

  private enum State {
    BEFORE,
    INSIDE,
    AFTER
  }

  RangeesSkippingInputStream(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public int read() throws IOException {
    byte[] un = new byte[1];
    return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
  }

  @Override
  public int read(byte[] tampon, int ou, int combien) throws IOException {
    while (start == end) {
      int nombre = stream.read(input, 0, BUFFER);
      if (nombre < 0) {
        return -1;
      }
      start = 0;
      end = 0;
      for (int i = 0; i < nombre; i++) {
        pass(input[i]);
      }
    }
    int rendus = Math.min(combien, end - start);
    System.arraycopy(output, start, tampon, ou, rendus);
    start += rendus;
    return rendus;
  }

  private void pass(byte octet) {
    if (state == State.INSIDE) {
      keep(octet);
    } else {
      output[end++] = octet;
    }
    if (state == State.AFTER) {
      return;
    }
    // The mark starts with a letter that it does not hold again: after a mismatch, only that letter
    // can start it anew.
    matched = octet == MARK[matched] ? matched + 1 : octet == MARK[0] ? 1 : 0;
    if (matched == MARK.length) {
      matched = 0;
      if (state == State.INSIDE) {
        System.arraycopy(tag, 0, output, end, tagLength);
        end += tagLength;
      }
      state = state == State.BEFORE ? State.INSIDE : State.AFTER;
    }
  }

  private void keep(byte octet) {
    if (octet == '<') {
      tagLength = 0;
    }
    if (tagLength < TAG_MAX) {
      tag[tagLength++] = octet;
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
