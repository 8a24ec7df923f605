package fr.contratdeville.io.csv.texte;

import fr.contratdeville.echange.Source;
import fr.contratdeville.valeur.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The encoding of a text, found from all of its bytes.
 *
 * @param charset the encoding
 * @param melange whether bytes that are no UTF-8 stand in a text of UTF-8: they are read as
 *     windows-1252
 * @param raison how it was found
 */
public record Encodage(Charset charset, boolean melange, Message raison) {

  static final Charset WINDOWS = Charset.forName("windows-1252");
  /** Of old Macintosh computers; a trimmed runtime may lack it. */
  private static final String MACINTOSH = "x-MacRoman";
  /** What French texts hold beside plain ASCII. */
  private static final String FRANCAIS = "éèêëàâäçîïôöùûüœæÉÈÊËÀÂÇÎÏÔÙÛŒ«»’°€–…";

  private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};
  /** Of so many single bytes one may look like UTF-8 by chance. */
  private static final int HASARD = 20;

  /** The encoding that somebody gave. */
  public static Encodage donne(Charset charset) {
    return new Encodage(
        charset,
        false,
        Message.of("encodage donné : " + charset.name(), "encoding given: " + charset.name()));
  }

  /**
   * The encoding of a file.
   *
   * @throws IOException if it cannot be read
   */
  public static Encodage of(Source source) throws IOException {
    try (InputStream octets = source.open()) {
      return of(octets);
    }
  }

  /** The encoding of a piece of a text. */
  public static Encodage of(byte[] octets) {
    Octets vus = new Octets();
    vus.add(octets, octets.length);
    return of(vus);
  }

  private static Encodage of(InputStream octets) throws IOException {
    Octets vus = new Octets();
    byte[] tampon = new byte[1 << 16];
    for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
      vus.add(tampon, lus);
    }
    return of(vus);
  }

  private static Encodage of(Octets vus) {
    if (vus.commencePar(UTF_8)) {
      return marque(StandardCharsets.UTF_8);
    } else if (vus.commencePar(UTF_16LE)) {
      return marque(StandardCharsets.UTF_16LE);
    } else if (vus.commencePar(UTF_16BE)) {
      return marque(StandardCharsets.UTF_16BE);
    } else if (vus.unSurDeuxEstNul(1)) {
      return unSurDeux(StandardCharsets.UTF_16LE);
    } else if (vus.unSurDeuxEstNul(0)) {
      return unSurDeux(StandardCharsets.UTF_16BE);
    } else if (vus.isoles() == 0) {
      return new Encodage(
          StandardCharsets.UTF_8,
          false,
          Message.of("tout le fichier est de l'UTF-8", "all of the file is UTF-8"));
    } else if (vus.francaises() * HASARD >= vus.isoles()) {
      return new Encodage(
          StandardCharsets.UTF_8,
          true,
          Message.of(
              vus.francaises() + " lettres en UTF-8 et " + vus.isoles()
                  + " octets qui n'en sont pas, lus comme windows-1252",
              vus.francaises() + " letters in UTF-8 and " + vus.isoles()
                  + " bytes that are none, read as windows-1252"));
    }
    return unOctet(vus);
  }

  private static Encodage marque(Charset charset) {
    return new Encodage(
        charset,
        false,
        Message.of(
            "une marque d'ordre des octets le dit : " + charset.name(),
            "a byte order mark says so: " + charset.name()));
  }

  private static Encodage unSurDeux(Charset charset) {
    return new Encodage(
        charset,
        false,
        Message.of(
            "un octet sur deux est nul : " + charset.name(),
            "every other byte is null: " + charset.name()));
  }

  /** One byte for each letter: the encoding that makes more of them French. */
  private static Encodage unOctet(Octets vus) {
    long windows = vus.isoles(FRANCAIS.getBytes(WINDOWS));
    long macintosh = Charset.isSupported(MACINTOSH)
        ? vus.isoles(FRANCAIS.getBytes(Charset.forName(MACINTOSH)))
        : -1;
    Charset charset = macintosh > windows ? Charset.forName(MACINTOSH) : WINDOWS;
    long francaises = Math.max(windows, macintosh);
    return new Encodage(
        charset,
        false,
        Message.of(
            "ce n'est pas de l'UTF-8 ; " + francaises + " des " + vus.isoles()
                + " lettres hors ASCII sont françaises en " + charset.name(),
            "it is no UTF-8; " + francaises + " of the " + vus.isoles()
                + " letters beyond ASCII are French in " + charset.name()));
  }

  /**
   * A reader of the characters of these bytes, without a byte order mark. What cannot be decoded is
   * U+FFFD, never an exception.
   *
   * @throws IOException if their start cannot be read
   */
  public Reader reader(InputStream octets) throws IOException {
    InputStream sansMarque = sansMarque(octets);
    return melange
        ? new BufferedReader(new Utf8OuWindowsReader(sansMarque))
        : new InputStreamReader(sansMarque, charset);
  }

  private InputStream sansMarque(InputStream octets) throws IOException {
    byte[] marque = charset.equals(StandardCharsets.UTF_8)
        ? UTF_8
        : charset.equals(StandardCharsets.UTF_16LE)
            ? UTF_16LE
            : charset.equals(StandardCharsets.UTF_16BE) ? UTF_16BE : new byte[0];
    PushbackInputStream entree = new PushbackInputStream(octets, Math.max(1, marque.length));
    byte[] debut = entree.readNBytes(marque.length);
    if (!Arrays.equals(debut, marque)) {
      entree.unread(debut);
    }
    return entree;
  }
}
