package fr.contratdeville.description;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/** The properties that the codec of a noun knows. */
public final class Proprietes {

  private Proprietes() {}

  private static final List<Class<?>> LISTES = List.of(
      Nouns.class, SharedNouns.class, MoneyNouns.class, MeasureNouns.class, FrameworkNouns.class);

  /** In the order in which they are written. */
  public static List<String> of(Class<?> noun) {
    List<List<String>> noms = LISTES.stream()
        .flatMap(liste -> Arrays.stream(liste.getDeclaredFields()))
        .filter(champ -> champ.getType() == Noun.class)
        .map(Proprietes::codec)
        .filter(codec -> codec.toString().equals(noun.getSimpleName()))
        .map(Noun::names)
        .toList();
    return noms.size() == 1 ? noms.get(0) : List.of();
  }

  private static Noun<?, ?> codec(Field champ) {
    try {
      return (Noun<?, ?>) champ.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
