package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.description.Decoder;
import fr.contratdeville.description.Input;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON file token by token. An element that cannot be read is set aside with its exact
 * text, which is fetched from the file only then.
 */
public final class JsonInput extends Input {

  private final SeekableByteChannel channel;
  private final JsonParser parser;
  private final long start;
  private final Findings findings;

  private JsonInput(
      SeekableByteChannel channel,
      long start,
      JsonParser parser,
      Tables tables,
      Findings findings) {
    super(tables);
    this.channel = channel;
    this.start = start;
    this.parser = parser;
    this.findings = findings;
  }

  /**
   * Reads a file of one value.
   *
   * @param source the file
   * @param codec what reads the value
   * @param tables the sheets and financeurs that values refer to
   * @param findings takes the elements and properties that could not be read
   * @throws LectureException if the file cannot be read, or is not JSON
   * @throws ValeurInvalideException if {@code codec} refuses the value as a whole
   */
  public static <T> T read(Source source, Decoder<T> codec, Tables tables, Findings findings)
      throws LectureException {
    try (SeekableByteChannel channel = source.channel()) {
      long start = Encoding.skipMark(channel, findings.file());
      try (JsonParser parser = Limits.FACTORY.createParser(Channels.newInputStream(channel))) {
        JsonInput in = new JsonInput(channel, start, parser, tables, findings);
        parser.nextToken();
        T value = findings.areRefused() ? in.exactly(codec) : codec.read(in);
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

  private <T> T exactly(Decoder<T> codec) throws IOException {
    try {
      return codec.read(this);
    } catch (ValeurInvalideException e) {
      throw findings.refusal(pointer(), e);
    }
  }

  @Override
  protected boolean isExact() {
    return findings.areRefused();
  }

  @Override
  protected boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  @Override
  protected boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  @Override
  protected boolean isNumber() {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  @Override
  protected String text() throws IOException {
    expect(isText(), "a text");
    return parser.getText();
  }

  @Override
  protected String scalar() throws IOException {
    return isNumber() ? parser.getText() : text();
  }

  @Override
  protected void expectObject(String noun) throws IOException {
    expect(parser.currentToken() == JsonToken.START_OBJECT, "an object (" + noun + ")");
  }

  @Override
  protected @Nullable String nextName() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  @Override
  protected <V> void elements(Decoder<V> codec, Consumer<V> add) throws IOException {
    forEachElement(() -> step(() -> add.accept(codec.read(this))));
  }

  @Override
  protected <V> void all(Decoder<V> codec, Consumer<V> add) throws IOException {
    forEachElement(() -> add.accept(codec.read(this)));
  }

  private void forEachElement(Step element) throws IOException {
    expect(parser.currentToken() == JsonToken.START_ARRAY, "a list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  @Override
  protected void entries(EntryReader reader) throws IOException {
    forEachEntry(name -> step(() -> reader.read(name)));
  }

  @Override
  protected void allEntries(EntryReader reader) throws IOException {
    Set<String> names = new HashSet<>();
    forEachEntry(name -> {
      reader.read(name);
      ValeurInvalideException.exiger(names.add(name), pointer(), name, "a name that is given once");
    });
  }

  private void forEachEntry(EntryReader entry) throws IOException {
    expectObject("Map");
    for (String name = nextName(); name != null; name = nextName()) {
      entry.read(name);
    }
  }

  @Override
  protected Optional<Complement> unknown(String noun, String property, boolean kept)
      throws IOException {
    long from = offset();
    parser.skipChildren();
    String raw = raw(from);
    if (kept) {
      return Optional.of(InPlace.of(property, raw));
    }
    findings.notKept(noun, property, pointer(), raw);
    return Optional.empty();
  }

  @Override
  protected LectureException refusal(Message reason) {
    return new LectureException(findings.file(), findings.refusal(pointer(), reason));
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

  /** Runs a step; if its value is refused, skips the rest of the value and sets it aside. */
  private void step(Step step) throws IOException {
    if (isExact()) {
      step.run();
      return;
    }
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

  private int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }

  /** The exact text of the file from an offset to the end of the current token. */
  private String raw(long from) throws IOException {
    parser.finishToken();
    long length = parser.currentLocation().getByteOffset() - from;
    if (length > Limits.SET_ASIDE) {
      throw new LectureException(findings.file(), Refusals.LIMITS);
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    long next = channel.position();
    channel.position(start + from);
    while (bytes.hasRemaining() && channel.read(bytes) > 0) {}
    channel.position(next);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }
}
