package fr.contratdeville.description;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the values of a {@link Codec} look like when they are written, for whoever describes files
 * to other programs. Readers accept more: {@code null} for what is absent, properties in any order.
 */
public sealed interface Shape {

  /** Any value: nothing more is said about it. */
  Shape ANY = new Anything();

  /** A text. */
  Shape TEXT = new Text(0, Optional.empty());

  /** A text that is not empty. */
  Shape NOT_EMPTY = new Text(1, Optional.empty());

  /** A decimal number. */
  Shape NUMBER = new Decimal();

  /** Any value. */
  record Anything() implements Shape {}

  /**
   * A text.
   *
   * @param length how many characters it has at least
   * @param pattern a regular expression that is found in it, if it has a form of its own
   */
  record Text(int length, Optional<String> pattern) implements Shape {}

  /** A decimal number. */
  record Decimal() implements Shape {}

  /**
   * A whole number.
   *
   * @param min the least
   * @param max the greatest
   */
  record Whole(long min, long max) implements Shape {}

  /**
   * One of some texts.
   *
   * @param names the texts
   */
  record Member(List<String> names) implements Shape {}

  /**
   * A list.
   *
   * @param element each of its elements
   * @param length how many there are, if that is fixed
   */
  record Items(Shape element, Optional<Integer> length) implements Shape {}

  /**
   * An object whose properties all have values of one kind.
   *
   * @param names the names that the properties may have; all if there are none
   * @param value each of the values
   */
  record Entries(List<String> names, Shape value) implements Shape {}

  /**
   * A value of one of some kinds.
   *
   * @param shapes the kinds
   */
  record Either(List<Shape> shapes) implements Shape {}

  /**
   * A noun, as an object.
   *
   * @param noun the noun
   */
  record Nested(Noun<?, ?> noun) implements Shape {}

  /** A text of a form of its own. */
  static Shape text(String pattern) {
    return new Text(1, Optional.of("^(" + pattern + ")$"));
  }

  /** A list of any length. */
  static Shape list(Shape element) {
    return new Items(element, Optional.empty());
  }

  /** The name of a member of a closed list. */
  static <E extends Enum<E>> Shape member(Class<E> list) {
    return new Member(Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
  }
}
