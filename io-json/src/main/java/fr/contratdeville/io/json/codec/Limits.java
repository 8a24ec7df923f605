package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** The limits beyond which a JSON file is refused, so that no file can exhaust the machine. */
public final class Limits {

  /**
   * The number of levels to which objects and lists may nest, on reading as on writing. The model
   * needs ten of them, and two for each level of a framework.
   */
  static final int DEPTH = 500;

  /** The number of levels to which the value of an unknown property may nest. */
  static final int EMBEDDED_DEPTH = 400;

  /** The number of findings beyond which a file is not taken for a contract. */
  static final int FINDINGS = 1000;

  /** The longest text of an element or property that is set aside, in bytes. */
  static final int SET_ASIDE = 100_000_000;

  /** The longest text that is held in memory for the mapper of an application, in bytes. */
  public static final int MEMORY = 100_000_000;

  private static final int NAME = 50_000;
  private static final int NUMBER = 1000;
  private static final int STRING = 20_000_000;
  private static final long DOCUMENT = 8L << 30;

  /** Makes the parsers and generators of files. */
  public static final JsonFactory FACTORY = factory(DEPTH);

  /**
   * Makes the parsers of values inside a file. They nest less than a file may, so that a file with
   * such a value can be read again.
   */
  static final JsonFactory EMBEDDED = factory(EMBEDDED_DEPTH);

  private Limits() {}

  /** Returns the limits for parsers of other formats than JSON. */
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
        // A file whose writing failed must not be closed properly, which would make it look whole.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }
}
