package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Writes surrogates as escapes, for texts with half a surrogate pair: damaged documents have them,
 * and UTF-8 has no bytes for them.
 */
final class Surrogates extends CharacterEscapes {

  @Serial
  private static final long serialVersionUID = 1L;

  static final CharacterEscapes ESCAPED = new Surrogates();

  private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

  private Surrogates() {}

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
}
