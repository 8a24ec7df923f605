package fr.contratdeville.io.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word documents, as bytes and as their parts. */
final class Docx {
  static final String PARTIE = "word/document.xml";

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
          + " Target=\"%s\"/></Relationships>";

  private Docx() {}

  /** A document of this body. */
  static byte[] of(String corps) {
    return of(PARTIE, document(corps));
  }

  /** The main part of a document of this body. */
  static String document(String corps) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
        + corps + "<w:sectPr/></w:body></w:document>";
  }

  /** A document whose main part has this name and this text. */
  static byte[] of(String partie, String texte) {
    Map<String, byte[]> parties = new LinkedHashMap<>();
    parties.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
    parties.put("_rels/.rels", RELATIONS.replace("%s", partie).getBytes(StandardCharsets.UTF_8));
    parties.put(partie, texte.getBytes(StandardCharsets.UTF_8));
    return zip(parties);
  }

  static byte[] zip(Map<String, byte[]> parties) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
      for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
        zip.putNextEntry(new ZipEntry(partie.getKey()));
        zip.write(partie.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }

  static Map<String, byte[]> parties(byte[] docx) throws IOException {
    Map<String, byte[]> parties = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parties.put(e.getName(), zip.readAllBytes());
      }
    }
    return parties;
  }

  /** A paragraph of one run. */
  static String p(String texte) {
    return "<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>" + r("", texte) + "</w:p>";
  }

  /** A run with these properties. */
  static String r(String proprietes, String texte) {
    return "<w:r><w:rPr>" + proprietes + "</w:rPr><w:t xml:space=\"preserve\">" + echappe(texte)
        + "</w:t></w:r>";
  }

  static String echappe(String texte) {
    return texte
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
  }

  /** A cell with these properties. */
  static String tc(String proprietes, String contenu) {
    return "<w:tc><w:tcPr>" + proprietes + "</w:tcPr>" + contenu + "</w:tc>";
  }

  /** A row of cells of one paragraph each. */
  static String tr(String... textes) {
    StringBuilder rangee = new StringBuilder("<w:tr>");
    for (String texte : textes) {
      rangee.append(tc("", p(texte)));
    }
    return rangee + "</w:tr>";
  }

  static String tbl(String... rangees) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rangees) + "</w:tbl>";
  }
}
