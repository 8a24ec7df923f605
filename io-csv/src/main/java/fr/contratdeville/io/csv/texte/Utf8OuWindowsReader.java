package fr.contratdeville.io.csv.texte;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 into which pieces of windows-1252 were pasted: each byte that is no UTF-8 is a letter
 * of windows-1252.
 */
final class Utf8OuWindowsReader extends Reader {
  private final InputStream entree;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer octets = ByteBuffer.allocate(1 << 13).flip();
  private boolean fini;

  Utf8OuWindowsReader(InputStream entree) {
    this.entree = entree;
  }

  @Override
  public int read(char[] tampon, int debut, int nombre) throws IOException {
    // Two, since a letter may be a pair.
    CharBuffer lettres = CharBuffer.wrap(tampon, debut, nombre);
    if (nombre < 2) {
      throw new IOException("expected room for 2 characters, got " + nombre);
    }
    while (lettres.position() == debut) {
      CoderResult resultat = utf8.decode(octets, lettres, fini);
      if (resultat.isMalformed() || resultat.isUnmappable()) {
        for (int i = 0; i < resultat.length() && lettres.hasRemaining(); i++) {
          lettres.put(new String(new byte[] {octets.get()}, Encodage.WINDOWS).charAt(0));
        }
      } else if (resultat.isUnderflow() && lettres.position() == debut) {
        if (fini) {
          return -1;
        }
        remplir();
      }
    }
    return lettres.position() - debut;
  }

  private void remplir() throws IOException {
    octets.compact();
    int lus = entree.read(octets.array(), octets.position(), octets.remaining());
    if (lus < 0) {
      fini = true;
    } else {
      octets.position(octets.position() + lus);
    }
    octets.flip();
  }

  @Override
  public void close() throws IOException {
    entree.close();
  }
}
