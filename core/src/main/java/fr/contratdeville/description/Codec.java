package fr.contratdeville.description;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * Writes one kind of value and reads it back.
 *
 * @param <T> the kind of value
 */
public interface Codec<T> extends Encoder<T>, Decoder<T> {

  /**
   * {@return a codec of two functions}
   *
   * @param <T> the kind of value
   * @param write writes a value
   * @param read reads what the first function writes
   */
  static <T> Codec<T> of(Encoder<T> write, Decoder<T> read) {
    return new Codec<>() {
      @Override
      public void write(T value, Output out) throws IOException {
        write.write(value, out);
      }

      @Override
      public T read(Input in) throws IOException {
        return read.read(in);
      }
    };
  }

  /**
   * {@return a codec that is described elsewhere or that holds itself, as a heading holds headings}
   *
   * @param <T> the kind of value
   * @param codec gives the codec, once all are described
   */
  static <T> Codec<T> later(Supplier<? extends Codec<T>> codec) {
    return of((value, out) -> codec.get().write(value, out), in -> codec.get().read(in));
  }
}
