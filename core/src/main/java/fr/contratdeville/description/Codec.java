package fr.contratdeville.description;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes one kind of value and reads it back.
 *
 * @param <T> the kind of value
 */
public interface Codec<T> extends Encoder<T>, Decoder<T> {

  /** {@return what the values look like when they are written} */
  default Shape shape() {
    return Shape.ANY;
  }

  /**
   * {@return a codec of two functions}
   *
   * @param <T> the kind of value
   * @param write writes a value
   * @param read reads what the first function writes
   */
  static <T> Codec<T> of(Encoder<T> write, Decoder<T> read) {
    return of(() -> Shape.ANY, write, read);
  }

  /**
   * {@return a codec of two functions}
   *
   * @param <T> the kind of value
   * @param shape what the values look like; asked for once all codecs are described
   * @param write writes a value
   * @param read reads what the first function writes
   */
  static <T> Codec<T> of(Supplier<Shape> shape, Encoder<T> write, Decoder<T> read) {
    return new Codec<>() {
      @Override
      public Shape shape() {
        return shape.get();
      }

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
    return of(
        () -> codec.get().shape(),
        (value, out) -> codec.get().write(value, out),
        in -> codec.get().read(in));
  }

  /** A list, even if it is empty: all of it can be read, or none of it. */
  static <V> Codec<List<V>> list(Codec<V> element) {
    return of(() -> Shape.list(element.shape()), (values, out) -> out.all(element, values), in -> {
      List<V> values = new ArrayList<>();
      in.all(element, values::add);
      return values;
    });
  }

  /** Values by name, in their order: all of them can be read, or none of them. */
  static <V> Codec<Map<String, V>> entries(Codec<V> value) {
    Supplier<Shape> shape = () -> new Shape.Entries(List.of(), value.shape());
    return of(shape, (entries, out) -> out.entries(value, entries), in -> {
      Map<String, V> entries = new LinkedHashMap<>();
      in.allEntries(name -> entries.put(name, value.read(in)));
      return entries;
    });
  }

  /**
   * Values by member of a closed list, in their order: all of them can be read, or none of them.
   */
  static <K extends Enum<K>, V> Codec<Map<K, V>> entries(Class<K> keys, Codec<V> value) {
    return of(
        () -> new Shape.Entries(
            Arrays.stream(keys.getEnumConstants()).map(Enum::name).toList(), value.shape()),
        (entries, out) -> {
          Map<String, V> named = new LinkedHashMap<>();
          entries.forEach((key, v) -> named.put(key.name(), v));
          out.entries(value, named);
        },
        in -> {
          Map<K, V> entries = new LinkedHashMap<>();
          in.allEntries(name -> entries.put(in.member(keys, name), value.read(in)));
          return entries;
        });
  }
}
