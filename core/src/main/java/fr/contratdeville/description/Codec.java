package fr.contratdeville.description;

import java.io.IOException;
import java.util.function.Supplier;

/** How one kind of value is written and read back. */
public interface Codec<T> extends Encoder<T>, Decoder<T> {

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

  /** A codec that is described elsewhere or that holds itself, as a heading holds headings. */
  static <T> Codec<T> later(Supplier<? extends Codec<T>> codec) {
    return of((value, out) -> codec.get().write(value, out), in -> codec.get().read(in));
  }
}
