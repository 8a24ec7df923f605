package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Copies one value token by token between a text of ours and the parser or generator of an
 * application, exactly: no amount becomes a binary fraction, no half surrogate pair is lost.
 */
public final class Tokens {

  /** A binary fraction that was a decimal of no more digits still has all of them. */
  private static final int EXACT_DIGITS = 15;

  private Tokens() {}

  /**
   * Copies the current value of a parser to a generator of ours.
   *
   * @param in stands on the first token of the value, and on its last one afterwards
   * @throws IOException if either side exceeds a limit, or a number may have lost digits already
   */
  public static void toText(JsonParser in, JsonGenerator out) throws IOException {
    copy(in, out, true);
  }

  /**
   * Copies the current value of a parser of ours to any generator.
   *
   * @param in stands on the first token of the value, and on its last one afterwards
   */
  public static void fromText(JsonParser in, JsonGenerator out) throws IOException {
    copy(in, out, false);
  }

  /** True if a JSON text is what a copy of its tokens would be, whatever copies them. */
  static boolean areAll(String text) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JsonParser in = Limits.EMBEDDED.createParser(text);
        JsonGenerator out = Limits.EMBEDDED.createGenerator(copy)) {
      // A tree, which many applications make first, has each name once.
      in.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      in.nextToken();
      do {
        if (in.currentToken().isNumeric() && !isShortest(in.getText())) {
          return false;
        }
        token(in, out, true);
      } while (in.nextToken() != null);
    } catch (IOException e) {
      return false;
    }
    return copy.toString(StandardCharsets.UTF_8).equals(text);
  }

  /** True for a number that has one spelling: no exponent, no zero at the end of its decimals. */
  private static boolean isShortest(String number) {
    if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
      return false;
    }
    BigDecimal value = new BigDecimal(number);
    return (value.scale() > 0 ? value.stripTrailingZeros() : value)
        .toPlainString()
        .equals(number);
  }

  private static void copy(JsonParser in, JsonGenerator out, boolean asText) throws IOException {
    int depth = 0;
    do {
      if (depth > 0 && in.nextToken() == null) {
        throw new JsonParseException(in, "the value has no end");
      }
      JsonToken token = in.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      token(in, out, asText);
    } while (depth > 0);
  }

  private static void token(JsonParser in, JsonGenerator out, boolean asText) throws IOException {
    switch (in.currentToken()) {
      case FIELD_NAME -> spelt(in.currentName(), out, out::writeFieldName);
      case VALUE_STRING -> spelt(in.getText(), out, out::writeString);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, out, asText);
      case VALUE_EMBEDDED_OBJECT ->
        throw new JsonParseException(in, "an object of the program, not JSON");
      default -> out.copyCurrentEventExact(in);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void write(String text) throws IOException;
  }

  private static void spelt(String text, JsonGenerator out, Writing writing) throws IOException {
    if (JsonOutput.isWellFormed(text)) {
      writing.write(text);
      return;
    }
    var before = out.getCharacterEscapes();
    out.setCharacterEscapes(Surrogates.ESCAPED);
    writing.write(text);
    out.setCharacterEscapes(before);
  }

  /** A number as it is spelt; the spelling of 1e999999999 is short, and its digits are not. */
  private static void number(JsonParser in, JsonGenerator out, boolean asText) throws IOException {
    if (!asText) {
      out.copyCurrentEventExact(in);
      return;
    }
    Object number = in.getNumberValueDeferred();
    if (number instanceof Number binary && isBinary(binary)) {
      BigDecimal decimal = new BigDecimal(binary.toString());
      if (decimal.precision() > EXACT_DIGITS) {
        throw new Imprecise(binary);
      }
      out.writeNumber(decimal.toString());
      return;
    }
    out.writeNumber(in.getText());
  }

  /** True for a binary fraction that stands for a number. */
  private static boolean isBinary(Number number) {
    return (number instanceof Double || number instanceof Float)
        && Double.isFinite(number.doubleValue());
  }

  /** A number went through a binary fraction, and may not be what was written. */
  public static final class Imprecise extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private Imprecise(Number number) {
      super(number.toString());
    }
  }
}
