package fr.contratdeville.io.json.codec;

import java.io.IOException;

/** How one kind of value is written as JSON. */
@FunctionalInterface
public interface Encoder<T> {

  void write(T value, Output out) throws IOException;
}
