package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.contratdeville.description.Output;
import fr.contratdeville.modele.Complement;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Writes a JSON file token by token. */
public final class JsonOutput extends Output {

  private final JsonGenerator generator;
  private final Layout layout = new Layout();
  private final boolean copied;

  /** @param copied whether the tokens alone survive, without their spelling and white space */
  private JsonOutput(JsonGenerator generator, boolean copied) {
    this.generator = generator;
    this.copied = copied;
    if (!copied) {
      generator.setPrettyPrinter(layout);
    }
  }

  /** The content of a file, which writes itself. */
  @FunctionalInterface
  public interface Content {

    /** Writes exactly one value. */
    void write(JsonOutput out) throws IOException;
  }

  /** Writes one value and a line feed to a stream, which is left open. */
  public static void write(OutputStream stream, Content content) throws IOException {
    try (JsonGenerator generator = Limits.FACTORY.createGenerator(stream)) {
      content.write(new JsonOutput(generator, false));
      generator.writeRaw('\n');
    }
  }

  /**
   * Writes one value to a stream, which is left open, for a program that copies its tokens to a
   * generator of its own: without white space, and with nothing that such a copy would change.
   */
  public static void writeTokens(OutputStream stream, Content content) throws IOException {
    try (JsonGenerator generator = Limits.FACTORY.createGenerator(stream)) {
      content.write(new JsonOutput(generator, true));
    }
  }

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void startList() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endList() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void inline() {
    layout.inline();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void name(String name) throws IOException {
    escapeSurrogates(name);
    generator.writeFieldName(name);
    generator.setCharacterEscapes(null);
  }

  @Override
  public void text(String text) throws IOException {
    escapeSurrogates(text);
    generator.writeString(text);
    generator.setCharacterEscapes(null);
  }

  @Override
  public void number(BigDecimal number) throws IOException {
    generator.writeNumber(number);
  }

  /** Writes that there is no value. */
  public void none() throws IOException {
    generator.writeNull();
  }

  /** True if a value can stand here in the spelling that a text has. */
  boolean keeps(String text) {
    return !copied || Tokens.areAll(text);
  }

  /** True if a value of {@code depth} levels can be written here and read again. */
  boolean hasDepthFor(int depth) {
    return generator.getOutputContext().getNestingDepth() + depth <= Limits.DEPTH;
  }

  @Override
  protected void complements(List<Complement> complements, Set<String> taken) throws IOException {
    int first = complements.isEmpty() ? 0 : InPlace.first(complements, taken, this);
    super.complements(complements.subList(0, first), taken);
    for (Complement complement : complements.subList(first, complements.size())) {
      name(complement.nom());
      generator.writeRawValue(complement.texte());
    }
  }

  private void escapeSurrogates(String text) {
    if (!isWellFormed(text)) {
      generator.setCharacterEscapes(Surrogates.ESCAPED);
    }
  }

  /** True if a text can be written in UTF-8, which has no bytes for half a surrogate pair. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
