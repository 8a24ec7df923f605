package fr.contratdeville.validation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nouns that no builder would make: the hidden implementation of a noun, holding raw values that
 * were never checked.
 */
final class Brut {
  private Brut() {}

  /** A copy of {@code noun} with one raw value. */
  static <T> T of(T noun, String attribut, Object valeur) {
    return of(noun, Map.of(attribut, valeur));
  }

  /** A copy of {@code noun} with the raw values given, by the private constructor of copies. */
  @SuppressWarnings("unchecked")
  static <T> T of(T noun, Map<String, ?> valeurs) {
    List<Field> champs = Arrays.stream(noun.getClass().getDeclaredFields())
        .filter(c -> Modifier.isFinal(c.getModifiers()) && !Modifier.isStatic(c.getModifiers()))
        .toList();
    if (!champs.stream().map(Field::getName).toList().containsAll(valeurs.keySet())) {
      throw new IllegalArgumentException(noun.getClass() + " " + valeurs.keySet());
    }
    try {
      Object[] arguments = new Object[champs.size()];
      for (int i = 0; i < arguments.length; i++) {
        Field champ = champs.get(i);
        champ.setAccessible(true);
        Object valeur =
            valeurs.containsKey(champ.getName()) ? valeurs.get(champ.getName()) : champ.get(noun);
        // The implementation keeps the content of an Optional, and null for an empty one.
        arguments[i] = valeur instanceof Optional<?> optionnel ? optionnel.orElse(null) : valeur;
      }
      Constructor<?> constructeur = noun.getClass()
          .getDeclaredConstructor(champs.stream().map(Field::getType).toArray(Class<?>[]::new));
      constructeur.setAccessible(true);
      return (T) constructeur.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
