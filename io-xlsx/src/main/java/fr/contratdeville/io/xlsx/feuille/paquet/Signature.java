package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, when it is not the zip archive that a workbook should be. */
final class Signature {

  private static final int ZIP = 0x04034b50;
  private static final int ZIP_VIDE = 0x06054b50;
  private static final long OLE2 = 0xE11AB1A1E011CFD0L;
  private static final int BIFF = 0x09;
  private static final int TETE = 4096;
  private static final int CORPS_OLE2 = 4 << 20;

  private Signature() {}

  /**
   * @throws ClasseurIllisibleException when the file is not a zip archive, naming what it looks
   *     like
   */
  static void exigerUnZip(FileChannel canal, Contexte contexte) throws IOException {
    byte[] tete = Octets.auPlus(canal, 0, TETE);
    if (tete.length == 0) {
      throw contexte.illisible(Motif.VIDE);
    }
    ByteBuffer debut = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    debut.put(tete, 0, Math.min(8, tete.length));
    if (debut.getInt(0) == ZIP) {
      return;
    }
    if (debut.getInt(0) == ZIP_VIDE) {
      throw contexte.illisible(Motif.SANS_FEUILLE);
    }
    if (debut.getLong(0) == OLE2) {
      throw ole2(
          new String(Octets.auPlus(canal, 0, CORPS_OLE2), StandardCharsets.ISO_8859_1), contexte);
    }
    throw sansConteneur(tete, contexte);
  }

  /** OLE2 names its streams in UTF-16: an encrypted workbook is one too. */
  private static ClasseurIllisibleException ole2(String corps, Contexte contexte) {
    if (corps.contains(utf16("EncryptedPackage"))) {
      return contexte.illisible(Motif.CHIFFRE);
    }
    if (corps.contains(utf16("WordDocument"))) {
      return autre("un document Word", "a Word document", contexte);
    }
    if (corps.contains(utf16("PowerPoint Document"))) {
      return autre("une présentation", "a presentation", contexte);
    }
    boolean xls = corps.contains(utf16("Workbook")) || corps.contains(utf16("Book"));
    return contexte.illisible(xls ? Motif.XLS_ANCIEN : Motif.FORMAT_INCONNU);
  }

  private static ClasseurIllisibleException sansConteneur(byte[] tete, Contexte contexte) {
    String texte = new String(tete, StandardCharsets.ISO_8859_1);
    if (texte.startsWith("%PDF")) {
      return autre("un document PDF", "a PDF document", contexte);
    }
    if (texte.startsWith("{\\rtf")) {
      return autre("un document RTF", "an RTF document", contexte);
    }
    if (tete[0] == BIFF && tete.length > 1 && tete[1] >= 0 && tete[1] <= 8) {
      return contexte.illisible(Motif.XLS_ANCIEN);
    }
    String lisible = texte
        .replace("\u00EF\u00BB\u00BF", "")
        .replace("\0", "")
        .replaceFirst("^\u00FF\u00FE|^\u00FE\u00FF", "");
    if (lisible.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
      return contexte.illisible(Motif.HTML);
    }
    boolean imprimable =
        lisible.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    return contexte.illisible(imprimable && !lisible.isBlank() ? Motif.CSV : Motif.FORMAT_INCONNU);
  }

  static ClasseurIllisibleException autre(String quoi, String what, Contexte contexte) {
    return contexte.illisible(Motif.AUTRE_DOCUMENT, quoi, what, null);
  }

  private static String utf16(String nom) {
    return new String(nom.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
