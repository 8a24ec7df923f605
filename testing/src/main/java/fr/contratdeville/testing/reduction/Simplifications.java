package fr.contratdeville.testing.reduction;

import fr.contratdeville.testing.structure.NounAttributes;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps of {@link Reduction#simpler}. */
final class Simplifications {

  private Simplifications() {}

  @SuppressWarnings("unchecked") // A simpler value is of the same noun, or of the same word.
  static <T> Stream<T> of(T value) {
    long size = Size.of(value);
    return simpler(value).filter(v -> Size.of(v) < size).map(v -> (T) v);
  }

  private static Stream<?> simpler(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream()
          .flatMap(v -> Stream.concat(Stream.of(Optional.empty()), simpler(v).map(Optional::of)));
    }
    if (value instanceof Map<?, ?> map) {
      return sublists(List.copyOf(map.entrySet())).map(Simplifications::map);
    }
    if (value instanceof Set<?> set) {
      return simpler(List.copyOf(set)).map(l -> new LinkedHashSet<>((List<?>) l));
    }
    if (value instanceof List<?> list) {
      return Stream.concat(
          sublists(list),
          IntStream.range(0, list.size()).boxed().flatMap(i -> simplerElement(list, i)));
    }
    if (value instanceof String text) {
      int half = (text.length() + 1) / 2;
      return Stream.of(Size.TEXT, text.substring(0, half), text.substring(half));
    }
    if (value instanceof Montant montant) {
      return rounder(montant);
    }
    if (value instanceof Enum<?> constant) {
      return Stream.of(Size.simplest(constant));
    }
    return NounAttributes.of(value).stream().flatMap(Simplifications::noun);
  }

  /** First the noun without one of its attributes, then with a simpler one. */
  private static Stream<Object> noun(NounAttributes noun) {
    return Stream.concat(
        IntStream.range(0, noun.values().size())
            .boxed()
            .flatMap(i -> emptied(noun.value(i)).flatMap(v -> noun.with(i, v)).stream()),
        IntStream.range(0, noun.values().size())
            .boxed()
            .flatMap(i -> simpler(noun.value(i)).flatMap(v -> noun.with(i, v).stream())));
  }

  private static Optional<Object> emptied(Object attribute) {
    if (attribute instanceof Optional<?> optional && optional.isPresent()) {
      return Optional.of(Optional.empty());
    }
    if (attribute instanceof Collection<?> list && !list.isEmpty()) {
      return Optional.of(attribute instanceof Set<?> ? Set.of() : List.of());
    }
    return attribute instanceof Map<?, ?> map && !map.isEmpty()
        ? Optional.of(Map.of())
        : Optional.empty();
  }

  /** The empty list, each half, and each list without one element. */
  private static Stream<List<?>> sublists(List<?> list) {
    int half = list.size() / 2;
    return Stream.concat(
        Stream.of(List.of(), list.subList(0, half), list.subList(half, list.size())),
        IntStream.range(0, list.size()).mapToObj(i -> {
          List<Object> rest = new ArrayList<>(list);
          rest.remove(i);
          return rest;
        }));
  }

  private static Stream<List<?>> simplerElement(List<?> list, int i) {
    return simpler(list.get(i)).map(element -> {
      List<Object> other = new ArrayList<>(list);
      other.set(i, element);
      return other;
    });
  }

  private static Map<Object, Object> map(List<?> entries) {
    Map<Object, Object> map = new LinkedHashMap<>();
    entries.forEach(e -> map.put(((Map.Entry<?, ?>) e).getKey(), ((Map.Entry<?, ?>) e).getValue()));
    return map;
  }

  /** Zero, one euro, whole euros, fewer digits, and the amount without its sign. */
  private static Stream<Montant> rounder(Montant montant) {
    long centimes = montant.centimes();
    return Stream.of(
        Montant.ZERO,
        Montant.of(1),
        Montant.ofCentimes(centimes - centimes % 100),
        Montant.ofCentimes(centimes / 1000),
        Montant.ofCentimes(centimes / 10),
        Montant.ofCentimes(centimes == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(centimes)));
  }
}
