package fr.contratdeville.lanceur.ecran;

import fr.contratdeville.interne.Imprimable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A text in UTF-8 on its way to a stream that may be a terminal: control characters other than tabs
 * and ends of lines are replaced. It is flushed and left open when it is closed.
 */
final class SortiePropre extends FilterOutputStream {
  private static final int SUITE = 0x80;
  private static final int DEUX = 0xC0;
  private static final int TROIS = 0xE0;
  private static final int QUATRE = 0xF0;

  private final IntFunction<String> image;
  private final byte[] signe = new byte[4];
  private int lus;
  private int attendus;
  private boolean retour;

  /** @param image what stands for a control character */
  SortiePropre(OutputStream sortie, IntFunction<String> image) {
    super(sortie);
    this.image = image;
  }

  @Override
  public void write(int octet) throws IOException {
    int b = octet & 0xFF;
    if (b < SUITE || b >= DEUX) {
      finir();
      attendus = b < SUITE ? 1 : b < TROIS ? 2 : b < QUATRE ? 3 : 4;
    }
    if (lus < signe.length) {
      signe[lus++] = (byte) b;
    }
    if (lus >= attendus) {
      finir();
    }
  }

  /** Writes the sign that was put together, if there is one. */
  private void finir() throws IOException {
    if (lus == 0) {
      return;
    }
    String texte = new String(signe, 0, lus, StandardCharsets.UTF_8);
    lus = 0;
    if (retour && !texte.equals("\n")) {
      remplacer('\r');
    } else if (retour) {
      out.write('\r');
    }
    retour = texte.equals("\r");
    if (retour) {
      return;
    }
    int c = texte.codePointAt(0);
    if (c == '\t' || Imprimable.of(texte).equals(texte)) {
      out.write(texte.getBytes(StandardCharsets.UTF_8));
    } else {
      remplacer(c);
    }
  }

  private void remplacer(int c) throws IOException {
    out.write(image.apply(c).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    finir();
    if (retour) {
      retour = false;
      remplacer('\r');
    }
    out.flush();
  }
}
