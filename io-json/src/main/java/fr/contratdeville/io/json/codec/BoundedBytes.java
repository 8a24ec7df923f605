package fr.contratdeville.io.json.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A text that is held in memory, of {@link Limits#MEMORY} bytes at most. */
public final class BoundedBytes extends OutputStream {

  /** The text became longer than it may. */
  public static final class Full extends IOException {
    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private Full() {
      super(Refusals.TOO_LONG.fr() + " / " + Refusals.TOO_LONG.en());
    }
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Override
  public void write(int b) throws IOException {
    room(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] b, int off, int len) throws IOException {
    room(len);
    bytes.write(b, off, len);
  }

  private void room(int length) throws Full {
    if (length > Limits.MEMORY - bytes.size()) {
      throw new Full();
    }
  }

  /** The text so far. */
  public byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
