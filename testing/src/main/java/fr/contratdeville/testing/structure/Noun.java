package fr.contratdeville.testing.structure;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A noun of the model as its attributes, each of which can be given another value. */
public final class Noun {

  /** An attribute: how it is read, and how a builder takes it. */
  private record Attribut(String nom, MethodHandle lire, MethodHandle donner) {}

  /** How nouns of one class are built. */
  private record Forme(
      MethodHandle builder, MethodHandle from, MethodHandle build, List<Attribut> attributs) {}

  private static final Map<Class<?>, Optional<Forme>> FORMES = new ConcurrentHashMap<>();

  private final Object valeur;
  private final Forme forme;

  private Noun(Object valeur, Forme forme) {
    this.valeur = valeur;
    this.forme = forme;
  }

  /** Empty for a value that is no noun. */
  public static Optional<Noun> of(Object valeur) {
    Class<?> type = valeur.getClass().getSuperclass();
    return type == null || !type.getPackage().equals(ContratDeVille.class.getPackage())
        ? Optional.empty()
        : FORMES.computeIfAbsent(type, Noun::forme).map(forme -> new Noun(valeur, forme));
  }

  /** The values of its attributes, in the order of their names. */
  public List<Object> attributs() {
    return forme.attributs.stream().map(a -> appeler(a.lire, valeur)).toList();
  }

  /** The name of an attribute. */
  public String nom(int i) {
    return forme.attributs.get(i).nom;
  }

  /** The value of an attribute. */
  public Object attribut(int i) {
    return appeler(forme.attributs.get(i).lire, valeur);
  }

  /** The same noun with one attribute of another value; empty if that cannot be built. */
  public Optional<Object> with(int i, Object autre) {
    Object builder = appeler(forme.from, appeler(forme.builder), valeur);
    try {
      return Optional.of(
          appeler(forme.build, appeler(forme.attributs.get(i).donner, builder, autre)));
    } catch (ValeurInvalideException e) {
      return Optional.empty();
    }
  }

  // The methods stand in hidden classes: they are looked up in the public ones that inherit them.
  private static Optional<Forme> forme(Class<?> type) {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      Method builder = type.getMethod("builder");
      Class<?> classe = builder.getReturnType();
      List<Attribut> attributs = new ArrayList<>();
      Method[] methodes = type.getDeclaredMethods();
      // Whatever the machine, the same order, and so the same result.
      Arrays.sort(methodes, Comparator.comparing(Method::getName));
      for (Method lire : methodes) {
        Optional<Method> donner =
            lire.getParameterCount() == 0 ? setter(classe, lire) : Optional.empty();
        if (donner.isPresent()) {
          attributs.add(new Attribut(
              lire.getName(), lookup.unreflect(lire), poignee(lookup, classe, donner.get())));
        }
      }
      return Optional.of(new Forme(
          generique(lookup.unreflect(builder)),
          poignee(lookup, classe, classe.getMethod("from", type)),
          poignee(lookup, classe, classe.getMethod("build")),
          List.copyOf(attributs)));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** What takes the whole attribute: an optional, a collection, or the value itself. */
  private static Optional<Method> setter(Class<?> builder, Method lire) {
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().equals(lire.getName()) && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0].isAssignableFrom(lire.getReturnType()))
        .findFirst();
  }

  private static MethodHandle poignee(MethodHandles.Lookup lookup, Class<?> classe, Method methode)
      throws NoSuchMethodException, IllegalAccessException {
    return generique(lookup.findVirtual(
        classe,
        methode.getName(),
        MethodType.methodType(methode.getReturnType(), methode.getParameterTypes())));
  }

  /** Takes and gives plain objects: called often, it must not adapt its arguments each time. */
  private static MethodHandle generique(MethodHandle poignee) {
    return poignee.asType(MethodType.genericMethodType(poignee.type().parameterCount()));
  }

  private static Object appeler(MethodHandle methode, Object... arguments) {
    try {
      return switch (arguments.length) {
        case 0 -> methode.invoke();
        case 1 -> methode.invoke(arguments[0]);
        default -> methode.invoke(arguments[0], arguments[1]);
      };
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
