package fr.contratdeville.description;

import fr.contratdeville.modele.Complement;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file as its parts are read: objects of names and values, lists, texts and numbers. Each method
 * reads the current value and throws {@link fr.contratdeville.valeur.ValeurInvalideException} if
 * that is of another kind.
 */
public abstract class Input {

  private final Tables tables;

  /**
   * Starts with the tables that are known so far.
   *
   * @param tables the sheets and financeurs that parts of the contract refer to
   */
  protected Input(Tables tables) {
    this.tables = tables;
  }

  final Tables tables() {
    return tables;
  }

  /** {@return whether the current value stands for none} */
  protected abstract boolean isNull();

  /** {@return whether the current value is a text} */
  protected abstract boolean isText();

  /** {@return whether the current value is a number} */
  protected abstract boolean isNumber();

  /**
   * {@return the current value, a text}
   *
   * @throws IOException if the file cannot be read
   */
  protected abstract String text() throws IOException;

  /**
   * {@return the current value, a text, or a number as it is written}
   *
   * @throws IOException if the file cannot be read
   */
  protected abstract String scalar() throws IOException;

  /**
   * Enters the current value, an object.
   *
   * @param noun the noun that the object is, for messages
   * @throws IOException if the file cannot be read
   */
  protected abstract void expectObject(String noun) throws IOException;

  /**
   * {@return the name of the next property of the object, whose value is then the current value;
   * null after the last one}
   *
   * @throws IOException if the file cannot be read
   */
  protected abstract @Nullable String nextName() throws IOException;

  /**
   * Gives the value of a property to a builder. A property that cannot be read takes its noun with
   * it, unless a format sets it aside.
   *
   * @param <B> the builder
   * @param reader reads the value into the builder
   * @param builder the builder
   * @throws IOException if the file cannot be read
   */
  protected <B> void property(Noun.ReadInto<B> reader, B builder) throws IOException {
    reader.read(this, builder);
  }

  /**
   * Reads the elements of a list. One that cannot be read is set aside.
   *
   * @param <V> the elements
   * @param codec reads an element
   * @param add takes each element that was read
   * @throws IOException if the file cannot be read
   */
  protected abstract <V> void elements(Decoder<V> codec, Consumer<V> add) throws IOException;

  /**
   * Reads the elements of a list. If one of them cannot be read, the list cannot.
   *
   * @param <V> the elements
   * @param codec reads an element
   * @param add takes each element
   * @throws IOException if the file cannot be read
   */
  protected abstract <V> void all(Decoder<V> codec, Consumer<V> add) throws IOException;

  /** Reads the value of one entry. */
  @FunctionalInterface
  protected interface EntryReader {
    /**
     * Reads the current value.
     *
     * @param name the name of the entry
     * @throws IOException if the file cannot be read
     */
    void read(String name) throws IOException;
  }

  /**
   * Reads the entries of an object. One that cannot be read is set aside.
   *
   * @param reader reads each value
   * @throws IOException if the file cannot be read
   */
  protected abstract void entries(EntryReader reader) throws IOException;

  /**
   * Reads the entries of an object. If one of them cannot be read, the object cannot.
   *
   * @param reader reads each value
   * @throws IOException if the file cannot be read
   */
  protected abstract void allEntries(EntryReader reader) throws IOException;

  /**
   * Passes over the value of a property that the noun does not have.
   *
   * @param noun the noun
   * @param property the name of the property
   * @param kept whether the noun can keep it
   * @return the complement that the noun keeps; empty if the property becomes a finding
   * @throws IOException if the file cannot be read
   */
  protected abstract Optional<Complement> unknown(String noun, String property, boolean kept)
      throws IOException;

  /**
   * Whether nothing in what is read may be passed over: a name that is not known then refuses all
   * of it, with the names that are.
   */
  protected boolean isExact() {
    return false;
  }

  /**
   * The member of a closed list that a text names.
   *
   * @throws fr.contratdeville.valeur.ValeurInvalideException if it names none
   */
  public final <E extends Enum<E>> E member(Class<E> list, String name) throws IOException {
    if (isExact()) {
      List<String> names =
          Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
      if (!names.contains(name)) {
        throw refusal(Refusal.unknown(name, names));
      }
    }
    return Words.member(list, name);
  }

  /**
   * {@return the exception that refuses the whole file}
   *
   * @param reason the reason, for people
   */
  protected abstract IOException refusal(Message reason);

  final Emplacement place() throws IOException {
    return tables.place(text());
  }
}
