package fr.contratdeville.testing.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A noun with all its attributes but those that are empty, on one line: enough to build it again.
 */
public final class NounText {

  private NounText() {}

  /** The text of a value, such as {@code Action{intitule=A, volets=[Volet{lignes=[…]}]}}. */
  public static String of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(NounText::of).orElse("");
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(NounText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> of(e.getKey()) + "=" + of(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return NounAttributes.of(value).map(noun -> of(value, noun)).orElseGet(value::toString);
  }

  private static String of(Object value, NounAttributes noun) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < noun.values().size(); i++) {
      Object attribute = noun.value(i);
      boolean empty = attribute.equals(Optional.empty())
          || (attribute instanceof Collection<?> list && list.isEmpty())
          || (attribute instanceof Map<?, ?> map && map.isEmpty());
      if (!empty) {
        attributes.add(noun.name(i) + "=" + of(attribute));
      }
    }
    return value.getClass().getSuperclass().getSimpleName()
        + attributes.stream().collect(Collectors.joining(", ", "{", "}"));
  }
}
