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
 * What a value is read from, part by part; the current value is the one that its methods read. Each
 * throws {@link fr.contratdeville.valeur.ValeurInvalideException} when that is not what it reads.
 */
public abstract class Input {

  private final Tables tables;

  /** @param tables what the parts of the contract refer to, as far as it is known */
  protected Input(Tables tables) {
    this.tables = tables;
  }

  final Tables tables() {
    return tables;
  }

  /** Whether the current value says that there is none. */
  protected abstract boolean isNull();

  protected abstract boolean isText();

  protected abstract boolean isNumber();

  /** A text. */
  protected abstract String text() throws IOException;

  /** A text, or a number as it is written. */
  protected abstract String scalar() throws IOException;

  /** @param noun what the object is */
  protected abstract void expectObject(String noun) throws IOException;

  /** The name of the next property of the object, whose value is then the current value. */
  protected abstract @Nullable String nextName() throws IOException;

  /**
   * Gives the value of a property to a builder. A property that cannot be read takes its noun with
   * it, unless a format sets it aside.
   */
  protected <B> void property(Noun.ReadInto<B> reader, B builder) throws IOException {
    reader.read(this, builder);
  }

  /** The elements of a list; one that cannot be read is set aside. */
  protected abstract <V> void elements(Decoder<V> codec, Consumer<V> add) throws IOException;

  /** The elements of a list, which all can be read or the list cannot. */
  protected abstract <V> void all(Decoder<V> codec, Consumer<V> add) throws IOException;

  /** Reads the value of one entry. */
  @FunctionalInterface
  protected interface EntryReader {
    void read(String name) throws IOException;
  }

  /** The entries of an object; one that cannot be read is set aside. */
  protected abstract void entries(EntryReader reader) throws IOException;

  /** The entries of an object, which all can be read or the object cannot. */
  protected abstract void allEntries(EntryReader reader) throws IOException;

  /**
   * Passes over the value of a property that the noun does not have.
   *
   * @param kept whether the noun can keep it
   * @return what the noun keeps of it; nothing if it is a finding
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

  /** Why all that is read must be refused. */
  protected abstract IOException refusal(Message reason);

  final Emplacement place() throws IOException {
    return tables.place(text());
  }
}
