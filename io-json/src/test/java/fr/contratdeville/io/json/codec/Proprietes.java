package fr.contratdeville.io.json.codec;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The properties that the codec of a noun knows. */
public final class Proprietes {

  private Proprietes() {}

  public static Set<String> de(Class<?> noun) {
    List<Set<String>> noms = Arrays.stream(Nouns.class.getDeclaredFields())
        .filter(champ -> champ.getType() == Noun.class)
        .map(Proprietes::codec)
        .filter(codec -> codec.toString().equals(noun.getSimpleName()))
        .map(Noun::names)
        .toList();
    return noms.size() == 1 ? noms.get(0) : Set.of();
  }

  private static Noun<?, ?> codec(Field champ) {
    try {
      return (Noun<?, ?>) champ.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
