package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The encoding of a part: UTF-8 or UTF-16, the two that it may have (ECMA-376 part 2, 8.1.3.2). The
 * parser of the JDK would accept others, and prints on the console what it cannot decode.
 */
public final class XmlEncoding {

  private final Reader reader;
  private final Charset charset;
  private final byte[] mark;

  private XmlEncoding(Reader lecteur, Charset encodage, byte[] marque) {
    this.reader = lecteur;
    this.charset = encodage;
    this.mark = marque;
  }

  /**
   * Detects the encoding by the first bytes; the characters are then read from {@link #reader()}.
   */
  public static XmlEncoding of(InputStream stream) throws IOException {
    PushbackInputStream relu = new PushbackInputStream(stream, 3);
    byte[] tete = relu.readNBytes(3);
    int marque = markLength(tete);
    relu.unread(tete, marque, tete.length - marque);
    Charset encodage = charset(tete);
    Reader lecteur = new InputStreamReader(
        relu,
        encodage
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new XmlEncoding(lecteur, encodage, Arrays.copyOf(tete, marque));
  }

  static Reader reader(InputStream stream) throws IOException {
    return of(stream).reader;
  }

  public Reader reader() {
    return reader;
  }

  /**
   * A writer in this encoding, its byte order mark written first: characters that are written as
   * they were read give the same bytes.
   */
  public Writer writer(OutputStream sortie) throws IOException {
    sortie.write(mark);
    return new BufferedWriter(new OutputStreamWriter(sortie, charset));
  }

  /** UTF-16 shows by its byte order mark, or by the zero beside the first angle bracket. */
  private static Charset charset(byte[] tete) {
    int deux = tete.length < 2 ? -1 : (tete[0] & 0xFF) << 8 | (tete[1] & 0xFF);
    return switch (deux) {
      case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static int markLength(byte[] tete) {
    if (tete.length == 3
        && tete[0] == (byte) 0xEF
        && tete[1] == (byte) 0xBB
        && tete[2] == (byte) 0xBF) {
      return 3;
    }
    int deux = tete.length < 2 ? -1 : (tete[0] & 0xFF) << 8 | (tete[1] & 0xFF);
    return deux == 0xFEFF || deux == 0xFFFE ? 2 : 0;
  }
}
