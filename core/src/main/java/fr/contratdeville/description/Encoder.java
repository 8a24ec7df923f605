package fr.contratdeville.description;

import java.io.IOException;

/** How one kind of value is written. */
@FunctionalInterface
public interface Encoder<T> {

  void write(T value, Output out) throws IOException;
}
