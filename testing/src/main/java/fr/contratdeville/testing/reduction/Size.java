package fr.contratdeville.testing.reduction;

import fr.contratdeville.testing.structure.NounAttributes;
import fr.contratdeville.valeur.Montant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The measure behind {@link Reduction#size}. */
final class Size {

  /** The simplest text: most attributes refuse an empty one. */
  static final String TEXT = "A";

  private Size() {}

  static long of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(v -> 1 + of(v)).orElse(0L);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().mapToLong(element -> 1 + of(element)).sum();
    }
    if (value instanceof Map<?, ?> map) {
      return of(map.keySet()) + of(map.values());
    }
    if (value instanceof String text) {
      return text.equals(TEXT) ? 0 : text.length();
    }
    if (value instanceof Montant montant) {
      return montant.isZero() ? 0 : montant.toString().replaceAll("\\.?0+$", "").length();
    }
    if (value instanceof Enum<?> constant) {
      return constant.equals(simplest(constant)) ? 0 : 1;
    }
    return NounAttributes.of(value)
        .map(noun -> noun.values().stream().mapToLong(Size::of).sum())
        .orElse(1L);
  }

  /** The constant {@code NON_PRECISE} of the same enumeration, or else the first constant. */
  static Enum<?> simplest(Enum<?> constant) {
    Enum<?>[] all = constant.getDeclaringClass().getEnumConstants();
    for (Enum<?> other : all) {
      if (other.name().equals("NON_PRECISE")) {
        return other;
      }
    }
    return all[0];
  }
}
