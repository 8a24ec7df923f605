package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Recognises by its first bytes a file that is not the zip archive that a workbook should be. */
final class Signature {

  private static final int ZIP = 0x04034b50;
  private static final int EMPTY_ZIP = 0x06054b50;
  private static final long OLE2 = 0xE11AB1A1E011CFD0L;
  private static final int BIFF = 0x09;
  private static final int HEAD = 4096;
  private static final int OLE2_BODY = 4 << 20;

  private Signature() {}

  /**
   * Refuses a file that is no zip archive.
   *
   * @throws ClasseurIllisibleException if it is none, with what it looks like
   */
  static void requireZip(SeekableByteChannel channel, ReadContext context) throws IOException {
    byte[] tete = Bytes.readAtMost(channel, 0, HEAD);
    if (tete.length == 0) {
      throw context.unreadable(Motif.VIDE);
    }
    ByteBuffer debut = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    debut.put(tete, 0, Math.min(8, tete.length));
    if (debut.getInt(0) == ZIP) {
      return;
    }
    if (debut.getInt(0) == EMPTY_ZIP) {
      throw context.unreadable(Motif.SANS_FEUILLE);
    }
    if (debut.getLong(0) == OLE2) {
      throw ole2(
          new String(Bytes.readAtMost(channel, 0, OLE2_BODY), StandardCharsets.ISO_8859_1),
          context);
    }
    throw withoutContainer(tete, context);
  }

  /** An OLE2 file names its streams in UTF-16. An encrypted workbook is such a file too. */
  private static ClasseurIllisibleException ole2(String corps, ReadContext context) {
    if (corps.contains(utf16("EncryptedPackage"))) {
      return context.unreadable(Motif.CHIFFRE);
    }
    if (corps.contains(utf16("WordDocument"))) {
      return other("un document Word", "a Word document", context);
    }
    if (corps.contains(utf16("PowerPoint Document"))) {
      return other("une présentation", "a presentation", context);
    }
    boolean xls = corps.contains(utf16("Workbook")) || corps.contains(utf16("Book"));
    return context.unreadable(xls ? Motif.XLS_ANCIEN : Motif.FORMAT_INCONNU);
  }

  private static ClasseurIllisibleException withoutContainer(byte[] tete, ReadContext context) {
    String texte = new String(tete, StandardCharsets.ISO_8859_1);
    if (texte.startsWith("%PDF")) {
      return other("un document PDF", "a PDF document", context);
    }
    if (texte.startsWith("{\\rtf")) {
      return other("un document RTF", "an RTF document", context);
    }
    if (tete[0] == BIFF && tete.length > 1 && tete[1] >= 0 && tete[1] <= 8) {
      return context.unreadable(Motif.XLS_ANCIEN);
    }
    String lisible = texte
        .replace("\u00EF\u00BB\u00BF", "")
        .replace("\0", "")
        .replaceFirst("^\u00FF\u00FE|^\u00FE\u00FF", "");
    if (lisible.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
      return context.unreadable(Motif.HTML);
    }
    boolean imprimable =
        lisible.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    return context.unreadable(imprimable && !lisible.isBlank() ? Motif.CSV : Motif.FORMAT_INCONNU);
  }

  static ClasseurIllisibleException other(String quoi, String what, ReadContext context) {
    return context.unreadable(Motif.AUTRE_DOCUMENT, quoi, what, null);
  }

  private static String utf16(String nom) {
    return new String(nom.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
