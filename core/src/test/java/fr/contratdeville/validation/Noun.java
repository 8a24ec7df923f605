package fr.contratdeville.validation;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A noun seen by reflection, so that the laws hold for those that are still to come.
 *
 * @param type the public abstract class
 */
record Noun(Class<?> type) {

  /** All nouns of the library that a contract or a report is made of. */
  static final List<Noun> TOUS = new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(
              "fr.contratdeville.modele",
              "fr.contratdeville.nomenclature",
              "fr.contratdeville.constat",
              "fr.contratdeville.echange")
          .stream()
          .map(classe -> classe.reflect())
          .filter(Noun::estNoun)
          .map(classe -> new Noun(classe))
          .sorted(Comparator.comparing(Noun::toString))
          .toList();

  static boolean estNoun(Class<?> classe) {
    return Modifier.isAbstract(classe.getModifiers())
        && Arrays.stream(classe.getDeclaredClasses())
            .anyMatch(interne -> interne.getSimpleName().equals("Builder"));
  }

  /** Whether an attribute of this type holds nouns like this one, as a heading holds headings. */
  boolean estDans(Type attribut) {
    return attribut instanceof ParameterizedType contenant
        && Arrays.asList(contenant.getActualTypeArguments()).contains(type);
  }

  /** The accessors of what a builder sets. */
  List<Method> attributs() {
    return Arrays.stream(implementation().getDeclaredFields())
        .filter(c -> Modifier.isFinal(c.getModifiers()) && !Modifier.isStatic(c.getModifiers()))
        .map(Field::getName)
        .map(this::accesseur)
        .toList();
  }

  private Method accesseur(String nom) {
    try {
      return type.getDeclaredMethod(nom);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Class<?> implementation() {
    try {
      return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Builds the noun as an application would, or says why it cannot be built. */
  Object construire(Map<String, ?> valeurs) throws ValeurInvalideException {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      for (Map.Entry<String, ?> valeur : valeurs.entrySet()) {
        Method poser = poser(valeur.getKey(), valeur.getValue());
        poser.setAccessible(true);
        poser.invoke(builder, valeur.getValue());
      }
      Method build = implementationBuilder().getDeclaredMethod("build");
      build.setAccessible(true);
      return build.invoke(builder);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ValeurInvalideException refus) {
        throw refus;
      }
      throw new LinkageError(type + " " + valeurs, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Class<?> implementationBuilder() {
    return Arrays.stream(implementation().getDeclaredClasses())
        .filter(c -> c.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  private Method poser(String nom, Object valeur) {
    return Arrays.stream(implementationBuilder().getDeclaredMethods())
        .filter(m -> m.getName().equals(nom) && m.getParameterCount() == 1)
        .filter(m -> accepte(m.getParameterTypes()[0], valeur))
        .findFirst()
        .orElseThrow(() -> new LinkageError(type + "." + nom + " of " + valeur));
  }

  private static boolean accepte(Class<?> parametre, Object valeur) {
    if (valeur instanceof Optional || valeur instanceof Collection || valeur instanceof Map) {
      return parametre.isInstance(valeur) && parametre != Object.class;
    }
    if (parametre == int.class) {
      return valeur instanceof Integer;
    }
    return parametre == long.class ? valeur instanceof Long : parametre.isInstance(valeur);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
