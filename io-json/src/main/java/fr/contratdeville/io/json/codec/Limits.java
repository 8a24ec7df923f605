package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** What a JSON file may ask for before it is refused. */
public final class Limits {

  /**
   * How deep objects and lists may nest, on reading as on writing. The model needs ten levels, and
   * two for each level of a framework.
   */
  static final int DEPTH = 500;

  /** How deep a value inside a document may nest. */
  static final int EMBEDDED_DEPTH = 400;

  /** How many things of a file may be wrong before it is not the file of a contract. */
  static final int FINDINGS = 1000;

  /** How long the text of a value that is set aside may be, in bytes. */
  static final int SET_ASIDE = 100_000_000;

  private static final int NAME = 50_000;
  private static final int NUMBER = 1000;
  private static final int STRING = 20_000_000;
  private static final long DOCUMENT = 8L << 30;

  /** For the files that are read and written. */
  public static final JsonFactory FACTORY = factory(DEPTH);

  /** For values inside a document, so that a document that was written can be read. */
  static final JsonFactory EMBEDDED = factory(EMBEDDED_DEPTH);

  private Limits() {}

  /** What is read may not exceed this. */
  public static StreamReadConstraints reading() {
    return reading(DEPTH);
  }

  private static StreamReadConstraints reading(int depth) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(depth)
        .maxNameLength(NAME)
        .maxNumberLength(NUMBER)
        .maxStringLength(STRING)
        .maxDocumentLength(DOCUMENT)
        .build();
  }

  private static JsonFactory factory(int depth) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(reading(depth))
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(depth).build())
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        // What could not be written to its end must not look complete.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }
}
