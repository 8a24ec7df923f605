package fr.contratdeville.io.json.jackson3;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.mapper.MappedType;
import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * Copies one value token by token between a text of ours and the parser or generator of an
 * application, exactly: no amount becomes a binary fraction, no half surrogate pair is lost.
 */
final class Tokens {

  /** A binary fraction that was a decimal of no more digits still has all of them. */
  private static final int EXACT_DIGITS = 15;

  /**
   * Makes the parsers and generators of our texts. The library bounds what it writes, and refuses
   * what is too long when it reads; only depth has to end before that.
   */
  static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(500)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .streamWriteConstraints(
          StreamWriteConstraints.builder().maxNestingDepth(500).build())
      .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
      // A text whose copy failed must not be closed properly, which would make it look whole.
      .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
      .build();

  private static final CharacterEscapes ESCAPED = new Surrogates();

  private Tokens() {}

  /**
   * Copies the current value of a parser to a generator of ours.
   *
   * @param in stands on the first token of the value, and on its last one afterwards
   * @throws LectureException if a number may have lost digits already
   */
  static void toText(JsonParser in, JsonGenerator out) throws LectureException {
    int depth = 0;
    do {
      if (depth > 0) {
        next(in);
      }
      depth += step(in.currentToken());
      if (in.currentToken().isNumeric()) {
        number(in, out);
      } else {
        token(in, out);
      }
    } while (depth > 0);
  }

  /**
   * Copies the current value of a parser of ours to any generator.
   *
   * @param in stands on the first token of the value, and on its last one afterwards
   */
  static void fromText(JsonParser in, JsonGenerator out) {
    int depth = 0;
    do {
      if (depth > 0) {
        next(in);
      }
      depth += step(in.currentToken());
      token(in, out);
    } while (depth > 0);
  }

  private static void next(JsonParser in) {
    if (in.nextToken() == null) {
      throw new StreamReadException(in, "the value has no end");
    }
  }

  private static int step(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  private static void token(JsonParser in, JsonGenerator out) {
    switch (in.currentToken()) {
      case PROPERTY_NAME -> spelt(in.currentName(), out, out::writeName);
      case VALUE_STRING -> spelt(in.getString(), out, out::writeString);
      case VALUE_EMBEDDED_OBJECT ->
        throw new StreamReadException(in, "an object of the program, not JSON");
      default -> out.copyCurrentEventExact(in);
    }
  }

  private static void spelt(String text, JsonGenerator out, Consumer<String> writing) {
    if (Surrogates.arePaired(text)) {
      writing.accept(text);
      return;
    }
    CharacterEscapes before = out.getCharacterEscapes();
    out.setCharacterEscapes(ESCAPED);
    writing.accept(text);
    out.setCharacterEscapes(before);
  }

  /** A number as it is spelt; the spelling of 1e999999999 is short, and its digits are not. */
  private static void number(JsonParser in, JsonGenerator out) throws LectureException {
    Object number = in.getNumberValueDeferred();
    if (number instanceof Number binary && isBinary(binary)) {
      BigDecimal decimal = new BigDecimal(binary.toString());
      if (decimal.precision() > EXACT_DIGITS) {
        throw MappedType.imprecise(binary);
      }
      out.writeNumber(decimal.toString());
      return;
    }
    out.writeNumber(in.getString());
  }

  /** True for a binary fraction that stands for a number. */
  private static boolean isBinary(Number number) {
    return (number instanceof Double || number instanceof Float)
        && Double.isFinite(number.doubleValue());
  }
}
