package fr.contratdeville.io.json.jackson3;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes surrogates as escapes, for texts with half a surrogate pair: damaged documents have them,
 * and UTF-8 has no bytes for them.
 */
final class Surrogates extends CharacterEscapes {

  @Serial
  private static final long serialVersionUID = 1L;

  private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Character.isSurrogate((char) c)
        ? new SerializedString("\\u" + Integer.toHexString(c))
        : null;
  }

  /** True if a text has no half of a pair. */
  static boolean arePaired(String text) {
    return text.codePoints()
        .noneMatch(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c));
  }
}
