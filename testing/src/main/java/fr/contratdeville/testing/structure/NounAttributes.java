package fr.contratdeville.testing.structure;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.nomenclature.TableAlias;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A noun of the model as a list of attributes, each of which can be given another value. Attributes
 * are found by reflection, so that a new one needs no line here.
 */
public final class NounAttributes {

  /** One attribute: {@code read} is its accessor, {@code give} the method of the builder. */
  private record Attribute(String name, MethodHandle read, MethodHandle give) {}

  /** The methods that take nouns of one class apart and build them again. */
  private record Shape(
      MethodHandle builder, MethodHandle from, MethodHandle build, List<Attribute> attributes) {}

  private static final Set<String> PACKAGES =
      Set.of(ContratDeVille.class.getPackageName(), TableAlias.class.getPackageName());

  private static final Map<Class<?>, Optional<Shape>> SHAPES = new ConcurrentHashMap<>();

  private final Object noun;
  private final Shape shape;

  private NounAttributes(Object noun, Shape shape) {
    this.noun = noun;
    this.shape = shape;
  }

  /**
   * The attributes of a value; empty if the value is no noun of a contract or of a table beside it.
   */
  public static Optional<NounAttributes> of(Object value) {
    Class<?> type = value.getClass().getSuperclass();
    return type == null || !PACKAGES.contains(type.getPackageName())
        ? Optional.empty()
        : SHAPES
            .computeIfAbsent(type, NounAttributes::shape)
            .map(shape -> new NounAttributes(value, shape));
  }

  /** The values of all attributes, in the alphabetical order of their names. */
  public List<Object> values() {
    return shape.attributes.stream().map(a -> call(a.read, noun)).toList();
  }

  /** The name of attribute {@code i}, counted from 0. */
  public String name(int i) {
    return shape.attributes.get(i).name;
  }

  /** The value of attribute {@code i}, counted from 0. */
  public Object value(int i) {
    return call(shape.attributes.get(i).read, noun);
  }

  /**
   * The noun with another value of attribute {@code i}; empty if the builder refuses that value.
   */
  public Optional<Object> with(int i, Object value) {
    Object builder = call(shape.from, call(shape.builder), noun);
    try {
      return Optional.of(call(shape.build, call(shape.attributes.get(i).give, builder, value)));
    } catch (ValeurInvalideException e) {
      return Optional.empty();
    }
  }

  // Builders inherit these methods from hidden classes, where they could not be called:
  // they are looked up in the public class.
  private static Optional<Shape> shape(Class<?> type) {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      Method builder = type.getMethod("builder");
      Class<?> builderClass = builder.getReturnType();
      List<Attribute> attributes = new ArrayList<>();
      Method[] methods = type.getDeclaredMethods();
      // Reflection promises no order; reductions must end in the same contract on all machines.
      Arrays.sort(methods, Comparator.comparing(Method::getName));
      for (Method read : methods) {
        Optional<Method> give =
            read.getParameterCount() == 0 ? setter(builderClass, read) : Optional.empty();
        if (give.isPresent()) {
          attributes.add(new Attribute(
              read.getName(), lookup.unreflect(read), handle(lookup, builderClass, give.get())));
        }
      }
      return Optional.of(new Shape(
          generic(lookup.unreflect(builder)),
          handle(lookup, builderClass, builderClass.getMethod("from", type)),
          handle(lookup, builderClass, builderClass.getMethod("build")),
          List.copyOf(attributes)));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** The method of a builder that takes what the accessor {@code read} returns, as a whole. */
  private static Optional<Method> setter(Class<?> builder, Method read) {
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().equals(read.getName()) && m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0].isAssignableFrom(read.getReturnType()))
        .findFirst();
  }

  private static MethodHandle handle(MethodHandles.Lookup lookup, Class<?> type, Method method)
      throws NoSuchMethodException, IllegalAccessException {
    return generic(lookup.findVirtual(
        type,
        method.getName(),
        MethodType.methodType(method.getReturnType(), method.getParameterTypes())));
  }

  /** The handle over plain objects, adapted once here instead of at each of its many calls. */
  private static MethodHandle generic(MethodHandle handle) {
    return handle.asType(MethodType.genericMethodType(handle.type().parameterCount()));
  }

  private static Object call(MethodHandle method, Object... arguments) {
    try {
      return switch (arguments.length) {
        case 0 -> method.invoke();
        case 1 -> method.invoke(arguments[0]);
        default -> method.invoke(arguments[0], arguments[1]);
      };
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
