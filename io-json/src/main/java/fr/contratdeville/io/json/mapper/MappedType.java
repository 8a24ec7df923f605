package fr.contratdeville.io.json.mapper;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.BoundedBytes;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.io.json.codec.Refusals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A type of the library as JSON text in memory, in UTF-8. A module for one generation of mappers
 * copies the tokens of that text to the generator of the application, or the tokens of the
 * application's parser into such a text. {@link MappedTypes} lists them.
 *
 * @param <T> the type
 */
public final class MappedType<T> {

  /** Writes a value. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value, JsonOutput out) throws IOException;
  }

  /** Reads a text. */
  @FunctionalInterface
  interface Reader<T> {
    T read(byte[] json) throws LectureException;
  }

  private final Class<T> type;
  private final Writer<? super T> writer;
  private final Optional<Reader<T>> reader;

  MappedType(Class<T> type, Writer<? super T> writer, Optional<Reader<T>> reader) {
    this.type = type;
    this.writer = writer;
    this.reader = reader;
  }

  /** The public type; values may be of hidden types below it. */
  public Class<T> type() {
    return type;
  }

  /** Whether values are read as well. */
  public boolean isRead() {
    return reader.isPresent();
  }

  /**
   * Writes a value as one JSON value without white space: its numbers have no exponent, and a copy
   * of its tokens loses nothing.
   *
   * @throws IOException if the text would be longer than an object of an application may be, or
   *     would nest too deep; the message has both languages
   */
  public byte[] write(T value) throws IOException {
    BoundedBytes bytes = new BoundedBytes();
    try {
      JsonOutput.writeTokens(bytes, out -> writer.write(value, out));
    } catch (StreamConstraintsException e) {
      throw new IOException(Refusals.LIMITS.fr() + " / " + Refusals.LIMITS.en(), e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a text that holds one value.
   *
   * @param json the text, as {@link #text} makes it of tokens
   * @return the value
   * @throws LectureException if the text is no such value or exceeds a limit, with the reason in
   *     both languages
   * @throws UnsupportedOperationException if values of this type are only written
   */
  public T read(byte[] json) throws LectureException {
    return reader
        .orElseThrow(() -> new UnsupportedOperationException(type.getName()))
        .read(json);
  }

  /**
   * Returns the refusal of tokens that exceed a limit of the text.
   *
   * @param cause what the generator of the text threw
   */
  public static LectureException beyondLimits(Throwable cause) {
    return new LectureException(MappedTypes.NAME, Refusals.LIMITS, cause);
  }

  /**
   * Returns the refusal of a number that went through a binary fraction.
   *
   * @param number the number as the parser of the application has it
   */
  public static LectureException imprecise(Number number) {
    return new LectureException(
        MappedTypes.NAME, Refusals.IMPRECISE, new ArithmeticException(number.toString()));
  }

  /** Puts the tokens of an application's parser into a stream. */
  @FunctionalInterface
  public interface Copy {
    /**
     * Writes one value as JSON.
     *
     * @param sink takes the text in UTF-8, and throws when it becomes too long
     * @throws IOException if it cannot be read or written
     */
    void to(OutputStream sink) throws IOException;
  }

  /**
   * Returns the text that a copy makes, which is bounded.
   *
   * @throws LectureException if it becomes too long
   * @throws IOException from the copy
   */
  public static byte[] text(Copy copy) throws IOException {
    BoundedBytes bytes = new BoundedBytes();
    try {
      copy.to(bytes);
    } catch (BoundedBytes.Full e) {
      throw MappedTypes.tooLong(e);
    }
    return bytes.toByteArray();
  }
}
