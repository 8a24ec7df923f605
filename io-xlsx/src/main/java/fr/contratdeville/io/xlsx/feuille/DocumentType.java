package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.io.xlsx.feuille.paquet.Relation;
import fr.contratdeville.io.xlsx.feuille.paquet.XlsxArchive;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells a workbook from other documents that are zip archives too: text documents, presentations,
 * OpenDocument.
 */
final class DocumentType {

  private static final int TYPE_LENGTH = 100;

  private DocumentType() {}

  /**
   * The key of the workbook part.
   *
   * @throws ClasseurIllisibleException if the archive holds another document, which it names
   */
  static String workbookPart(XlsxArchive archive) throws ClasseurIllisibleException {
    Optional<String> principale = archive.relations("").stream()
        .filter(r -> r.type().equals("officeDocument"))
        .map(Relation::part)
        .findFirst();
    if (principale.isEmpty()) {
      refuseOpenDocument(archive);
      principale = Optional.of("xl/workbook.xml").filter(archive::contains);
      archive.context().remarques().note(Remarque.Code.STRUCTURE_INHABITUELLE, "", "");
    }
    if (principale.isPresent() && !principale.get().endsWith(".bin")) {
      return principale.get();
    }
    if (principale.isPresent() || archive.contains("xl/workbook.bin")) {
      throw archive.context().unreadable(Motif.XLSB);
    }
    if (archive.contains("word/document.xml")) {
      throw archive.context().unreadable(Motif.DOCX);
    }
    throw other("une archive zip", "a zip archive", archive.context());
  }

  /** Reads the root of the main part, and refuses that of another document. */
  static void requireWorkbook(XmlReader xml, ReadContext context)
      throws ClasseurIllisibleException {
    String racine = xml.next() ? xml.name() : "";
    switch (racine) {
      case "workbook" -> {}
      case "document" -> throw context.unreadable(Motif.DOCX);
      case "presentation" -> throw other("une présentation", "a presentation", context);
      default -> throw context.unreadable(Motif.FORMAT_INCONNU);
    }
  }

  private static void refuseOpenDocument(XlsxArchive archive) throws ClasseurIllisibleException {
    if (!archive.contains("mimetype")) {
      return;
    }
    String type;
    try (InputStream stream = archive.stream("mimetype")) {
      type = new String(stream.readNBytes(TYPE_LENGTH), StandardCharsets.US_ASCII);
    } catch (ClasseurIllisibleException e) {
      throw e;
    } catch (IOException e) {
      throw archive.context().unreadable(Motif.LECTURE_IMPOSSIBLE, "mimetype", e);
    }
    if (type.contains("opendocument.spreadsheet")) {
      throw archive.context().unreadable(Motif.ODS);
    }
    if (type.contains("opendocument")) {
      throw other("un document OpenDocument", "an OpenDocument file", archive.context());
    }
  }

  private static ClasseurIllisibleException other(String quoi, String what, ReadContext context) {
    return context.unreadable(Motif.AUTRE_DOCUMENT, quoi, what, null);
  }
}
