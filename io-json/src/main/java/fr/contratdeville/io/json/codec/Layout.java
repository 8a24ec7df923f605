package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out for people: two spaces for each level, and small objects on one line, so that a
 * line of money is a line of text. Lines end with a line feed on every machine.
 */
final class Layout implements PrettyPrinter {

  private static final String SPACES = " ".repeat(16);

  private int level;
  private int inline;
  private boolean nextInline;

  /** Keeps the next object or list, with all its content, on the line where it starts. */
  void inline() {
    nextInline = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator generator) throws IOException {
    start(generator, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) throws IOException {
    line(generator, "");
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(',');
    line(generator, " ");
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int count) throws IOException {
    end(generator, count, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) throws IOException {
    start(generator, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) throws IOException {
    line(generator, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(',');
    line(generator, " ");
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int count) throws IOException {
    end(generator, count, ']');
  }

  private void start(JsonGenerator generator, char bracket) throws IOException {
    generator.writeRaw(bracket);
    if (nextInline || inline > 0) {
      nextInline = false;
      inline++;
    } else {
      level++;
    }
  }

  private void end(JsonGenerator generator, int count, char bracket) throws IOException {
    if (inline == 0) {
      level--;
      if (count > 0) {
        line(generator, "");
      }
    } else {
      inline--;
    }
    generator.writeRaw(bracket);
  }

  private void line(JsonGenerator generator, String whenInline) throws IOException {
    if (inline > 0) {
      generator.writeRaw(whenInline);
    } else {
      generator.writeRaw('\n');
      for (int spaces = 2 * level; spaces > 0; spaces -= SPACES.length()) {
        generator.writeRaw(SPACES, 0, Math.min(spaces, SPACES.length()));
      }
    }
  }
}
