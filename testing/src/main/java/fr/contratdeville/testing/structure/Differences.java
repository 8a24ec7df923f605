package fr.contratdeville.testing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds where two values differ, path by path. Two whole contracts printed one above the other
 * would show nobody the one amount that differs.
 */
public final class Differences {
  private static final int LONGEST = 200;

  private final List<String> differences = new ArrayList<>();

  private Differences() {}

  /**
   * Returns one line for each place where the values differ, empty if they are equal:
   * {@code /totaux/0/valeur: expected 12.00, got 13.00}.
   */
  public static List<String> between(Object expected, Object actual) {
    Differences differences = new Differences();
    differences.compare("", expected, actual);
    return differences.differences;
  }

  private void compare(String path, Object expected, Object actual) {
    if (expected.equals(actual)) {
      return;
    }
    Optional<NounAttributes> one = NounAttributes.of(expected);
    Optional<NounAttributes> other = NounAttributes.of(actual);
    if (one.isPresent() && other.isPresent() && expected.getClass() == actual.getClass()) {
      for (int i = 0; i < one.get().values().size(); i++) {
        compare(path + "/" + one.get().name(i), one.get().value(i), other.get().value(i));
      }
    } else if (expected instanceof List<?> a && actual instanceof List<?> b) {
      for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
        compare(path + "/" + i, element(a, i), element(b, i));
      }
    } else if (expected instanceof Map<?, ?> a
        && actual instanceof Map<?, ?> b
        && a.keySet().equals(b.keySet())) {
      a.forEach(
          (key, value) -> compare(path + "/" + key, value, Objects.requireNonNull(b.get(key))));
    } else if (expected instanceof Optional<?> a
        && actual instanceof Optional<?> b
        && a.isPresent()
        && b.isPresent()) {
      compare(path, a.get(), b.get());
    } else {
      differences.add((path.isEmpty() ? "/" : path) + ": expected " + abridged(expected) + ", got "
          + abridged(actual));
    }
  }

  private static Object element(List<?> list, int i) {
    return i < list.size() ? list.get(i) : Optional.empty();
  }

  private static String abridged(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Differences::abridged).orElse("nothing");
    }
    String text = value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
