package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file while it is read, token by token. What cannot be read is set aside with its exact
 * text, which is fetched from the file only then.
 */
public final class Input {

  private final FileChannel channel;
  private final JsonParser parser;
  private final long start;
  private final Tables tables;
  private final Findings findings;

  private Input(
      FileChannel channel, long start, JsonParser parser, Tables tables, Findings findings) {
    this.channel = channel;
    this.start = start;
    this.parser = parser;
    this.tables = tables;
    this.findings = findings;
  }

  /**
   * Reads a file that holds one value.
   *
   * @throws ValeurInvalideException if the value is not what {@code codec} reads
   */
  public static <T> T read(Path file, Decoder<T> codec, Tables tables, Findings findings)
      throws LectureException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long start = Encoding.skipMark(channel, findings.file());
      try (JsonParser parser = Limits.FACTORY.createParser(Channels.newInputStream(channel))) {
        Input in = new Input(channel, start, parser, tables, findings);
        parser.nextToken();
        T value = codec.read(in);
        if (parser.nextToken() != null) {
          throw new LectureException(findings.file(), Refusals.TRAILING);
        }
        return value;
      }
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw Refusals.of(findings.file(), e);
    }
  }

  Tables tables() {
    return tables;
  }

  Findings findings() {
    return findings;
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  /** A text. */
  String text() throws IOException {
    expect(isText(), "a text");
    return parser.getText();
  }

  /** A text, or a number as it is written. */
  String scalar() throws IOException {
    return isNumber() ? parser.getText() : text();
  }

  Emplacement place() throws IOException {
    return tables.place(text());
  }

  void expectObject(String noun) throws IOException {
    expect(parser.currentToken() == JsonToken.START_OBJECT, "an object (" + noun + ")");
  }

  /** The name of the next property of the object, whose value is then the current token. */
  @Nullable
  String nextName() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** The elements of a list; one that cannot be read is set aside. */
  <V> void elements(Decoder<V> codec, Consumer<V> add) throws IOException {
    expectList();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      step(() -> add.accept(codec.read(this)));
    }
  }

  /** The elements of a list, which all can be read or the list cannot. */
  <V> void all(Decoder<V> codec, Consumer<V> add) throws IOException {
    expectList();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      add.accept(codec.read(this));
    }
  }

  /** Reads the value of one entry. */
  @FunctionalInterface
  interface EntryReader {
    void read(String name) throws IOException;
  }

  /** The entries of an object; one that cannot be read is set aside. */
  void entries(EntryReader reader) throws IOException {
    expectObject("Map");
    for (String name = nextName(); name != null; name = nextName()) {
      String entry = name;
      step(() -> reader.read(entry));
    }
  }

  /** The entries of an object, which all can be read or the object cannot. */
  void allEntries(EntryReader reader) throws IOException {
    expectObject("Map");
    Set<String> names = new HashSet<>();
    for (String name = nextName(); name != null; name = nextName()) {
      reader.read(name);
      ValeurInvalideException.exiger(names.add(name), pointer(), name, "a name that is given once");
    }
  }

  /** The exact text of the value that starts at the current token. */
  String raw() throws IOException {
    long from = offset();
    parser.skipChildren();
    return raw(from);
  }

  void notKept(String noun, String property, String raw) throws LectureException {
    findings.notKept(noun, property, pointer(), raw);
  }

  private void expect(boolean condition, String expected) throws IOException {
    if (!condition) {
      throw new ValeurInvalideException(pointer(), String.valueOf(parser.getText()), expected);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private void step(Step step) throws IOException {
    long from = offset();
    int depth = depth() - (parser.currentToken().isStructStart() ? 1 : 0);
    try {
      step.run();
    } catch (ValeurInvalideException e) {
      while (depth() > depth) {
        parser.nextToken();
      }
      findings.unreadable(pointer(), raw(from), e);
    }
  }

  private void expectList() throws IOException {
    expect(parser.currentToken() == JsonToken.START_ARRAY, "a list");
  }

  private int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  private String raw(long from) throws IOException {
    parser.finishToken();
    long length = parser.currentLocation().getByteOffset() - from;
    if (length > Limits.SET_ASIDE) {
      throw new LectureException(findings.file(), Refusals.LIMITS);
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    while (bytes.hasRemaining() && channel.read(bytes, start + from + bytes.position()) > 0) {}
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }
}
