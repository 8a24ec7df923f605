package fr.contratdeville.description;

import fr.contratdeville.modele.Complement;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A noun as an object: its properties in the order in which they are written. They are listed once,
 * when the noun is described, and come in any order when it is read. A property is left out if it
 * is absent, empty, or has the value that the noun has by default.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
public final class Noun<T, B> implements Codec<T> {

  /**
   * Gives a property that was read to the builder.
   *
   * @param <B> the builder
   */
  @FunctionalInterface
  public interface ReadInto<B> {
    /**
     * Reads the current value into the builder.
     *
     * @param in the input
     * @param builder the builder
     * @throws IOException if the file cannot be read
     */
    void read(Input in, B builder) throws IOException;
  }

  /**
   * A property as other programs see it.
   *
   * @param name its name
   * @param always whether it is always written
   * @param shape what its value looks like
   */
  public record Part(String name, boolean always, Shape shape) {}

  private record Property<T, B>(
      String name, boolean always, Supplier<Shape> shape, Encoder<T> write, ReadInto<B> read) {}

  private final String name;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<Property<T, B>> properties = new ArrayList<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private boolean inline;
  private @Nullable BiConsumer<B, Complement> addComplement;

  /**
   * A noun without properties yet.
   *
   * @param name the name by which refusals call it
   * @param builder makes what its properties are read into
   * @param build makes the noun of that
   */
  public Noun(String name, Supplier<B> builder, Function<B, T> build) {
    this.name = name;
    this.builder = builder;
    this.build = build;
  }

  /** Writes the noun on one line. */
  public Noun<T, B> inline() {
    inline = true;
    return this;
  }

  /** A property that is written and read in a way of its own. */
  public Noun<T, B> property(String property, Encoder<T> write, ReadInto<B> read) {
    return property(property, false, () -> Shape.ANY, write, read);
  }

  /**
   * A property that is written and read in a way of its own.
   *
   * @param property its name
   * @param always whether it is always written
   * @param shape what its value looks like; asked for once all nouns are described
   * @param write writes its name and its value, or nothing
   * @param read reads its value
   */
  public Noun<T, B> property(
      String property, boolean always, Supplier<Shape> shape, Encoder<T> write, ReadInto<B> read) {
    ranks.put(property, properties.size());
    properties.add(new Property<>(property, always, shape, write, read));
    return this;
  }

  /** A property that is always written. */
  public <V> Noun<T, B> one(
      String property, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
    return property(
        property,
        true,
        codec::shape,
        (noun, out) -> {
          out.name(property);
          codec.write(get.apply(noun), out);
        },
        (in, b) -> set.accept(b, codec.read(in)));
  }

  /** A property that is left out if it has its value by default. */
  public <V> Noun<T, B> one(
      String property, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, V absent) {
    return maybe(
        property, codec, noun -> Optional.of(get.apply(noun)).filter(v -> !v.equals(absent)), set);
  }

  /** A property that is left out when it is absent. */
  public <V> Noun<T, B> maybe(
      String property, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return property(
        property,
        false,
        codec::shape,
        (noun, out) -> {
          Optional<V> value = get.apply(noun);
          if (value.isPresent()) {
            out.name(property);
            codec.write(value.get(), out);
          }
        },
        (in, b) -> set.accept(b, codec.read(in)));
  }

  /** A text that may be absent. */
  Noun<T, B> text(String property, Function<T, Optional<String>> get, BiConsumer<B, String> set) {
    return maybe(property, Words.TEXT, get, set);
  }

  /** The place of the noun in the file. */
  Noun<T, B> place(Function<T, Optional<Emplacement>> get, BiConsumer<B, Emplacement> set) {
    return maybe("emplacement", Words.PLACE, get, set);
  }

  /** A list of nouns: one that cannot be read is set aside, and the others are read. */
  <V> Noun<T, B> each(
      String property,
      Codec<V> codec,
      Function<T, ? extends Collection<V>> get,
      BiConsumer<B, V> add) {
    return property(
        property,
        false,
        () -> Shape.list(codec.shape()),
        (noun, out) -> out.list(property, codec, get.apply(noun)),
        (in, b) -> in.elements(codec, v -> add.accept(b, v)));
  }

  /** A list of nouns whose order counts: all of it can be read, or the noun cannot. */
  <V> Noun<T, B> all(
      String property,
      Codec<V> codec,
      Function<T, ? extends Collection<V>> get,
      BiConsumer<B, V> add) {
    return property(
        property,
        false,
        () -> Shape.list(codec.shape()),
        (noun, out) -> out.list(property, codec, get.apply(noun)),
        (in, b) -> in.all(codec, v -> add.accept(b, v)));
  }

  /** A list of words on one line: all of it can be read, or the noun cannot. */
  public <V> Noun<T, B> words(
      String property,
      Codec<V> codec,
      Function<T, ? extends Collection<V>> get,
      BiConsumer<B, V> add) {
    return property(
        property,
        false,
        () -> Shape.list(codec.shape()),
        (noun, out) -> out.words(property, codec, get.apply(noun)),
        (in, b) -> in.all(codec, v -> add.accept(b, v)));
  }

  /** The places of fields, by the name of the field. */
  Noun<T, B> places(Function<T, Map<Champ, Emplacement>> get, Entry<B, Champ, Emplacement> put) {
    return property(
        "emplacements",
        false,
        () -> new Shape.Entries(
            Arrays.stream(Champ.values()).map(Enum::name).toList(), Words.PLACE.shape()),
        (noun, out) -> out.places("emplacements", get.apply(noun)),
        (in, b) -> in.entries(
            champ -> put.put(b, Words.member(Champ.class, champ), Words.PLACE.read(in))));
  }

  /** Puts an entry of a map into a builder. */
  @FunctionalInterface
  interface Entry<B, K, V> {
    void put(B builder, K key, V value);
  }

  /** The texts that the model has no attribute for; described last. */
  Noun<T, B> complements(Function<T, List<Complement>> get, BiConsumer<B, Complement> add) {
    addComplement = add;
    return property(
        "complements",
        false,
        () -> Shape.list(SharedNouns.COMPLEMENT.shape()),
        (noun, out) -> out.complements(get.apply(noun), ranks.keySet()),
        (in, b) -> in.elements(SharedNouns.COMPLEMENT, v -> add.accept(b, v)));
  }

  @Override
  public void write(T noun, Output out) throws IOException {
    if (inline) {
      out.inline();
    }
    out.startObject();
    for (Property<T, B> property : properties) {
      property.write.write(noun, out);
    }
    out.endObject();
  }

  @Override
  public T read(Input in) throws IOException {
    in.expectObject(name);
    B b = builder.get();
    List<Complement> unknown = new ArrayList<>(0);
    Set<String> unknownNames = new HashSet<>(0);
    long seen = 0;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      Integer rank = ranks.get(property);
      boolean first;
      if (rank == null) {
        if (in.isExact() && addComplement == null) {
          throw in.refusal(Refusal.unknown(property, names()));
        }
        first = unknownNames.add(property);
        in.unknown(name, property, addComplement != null).ifPresent(unknown::add);
      } else {
        first = (seen & 1L << rank) == 0;
        seen |= 1L << rank;
        if (first && !in.isNull()) {
          in.property(properties.get(rank).read, b);
        }
      }
      if (!first) {
        throw new ValeurInvalideException(
            name + "." + property, property, "a property that is given once");
      }
    }
    if (addComplement != null) {
      for (Complement complement : unknown) {
        addComplement.accept(b, complement);
      }
    }
    return build.apply(b);
  }

  @Override
  public Shape shape() {
    return new Shape.Nested(this);
  }

  /** {@return the properties in the order in which they are written} */
  public List<Part> parts() {
    return properties.stream()
        .map(p -> new Part(p.name(), p.always(), p.shape().get()))
        .toList();
  }

  /** {@return whether properties that are not known are kept, and written back} */
  public boolean isOpen() {
    return addComplement != null;
  }

  List<String> names() {
    return properties.stream().map(Property::name).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
