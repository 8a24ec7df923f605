package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {
  private static final String XML =
      "<?xml version=\"1.0\"?><o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>";

  /** An archive of these parts, the first of them not compressed. */
  private static byte[] archive(String... nomsEtTextes) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
      for (int i = 0; i < nomsEtTextes.length; i += 2) {
        byte[] octets = nomsEtTextes[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entree = new ZipEntry(nomsEtTextes[i]);
        if (i == 0) {
          CRC32 crc = new CRC32();
          crc.update(octets);
          entree.setMethod(ZipEntry.STORED);
          entree.setSize(octets.length);
          entree.setCrc(crc.getValue());
        }
        zip.putNextEntry(entree);
        zip.write(octets);
        zip.closeEntry();
      }
    }
    return sortie.toByteArray();
  }

  @Test
  void an_archive_is_known_by_its_type() throws IOException {
    String type = "application/vnd.oasis.opendocument.spreadsheet";
    assertThat(OpenDocument.estUneArchive(archive("mimetype", type, "content.xml", "<x/>")))
        .isTrue();
    assertThat(OpenDocument.estUneArchive(archive("mimetype", "application/epub+zip")))
        .isFalse();
  }

  @Test
  void an_archive_without_a_type_is_known_by_its_first_parts() throws IOException {
    assertThat(OpenDocument.estUneArchive(archive("Pictures/a.png", "x", "content.xml", "<x/>")))
        .isTrue();
    assertThat(OpenDocument.estUneArchive(archive("META-INF/manifest.xml", "<x/>")))
        .isTrue();
    assertThat(OpenDocument.estUneArchive(archive("META-INF/MANIFEST.MF", "x"))).isFalse();
    assertThat(OpenDocument.estUneArchive(archive("content.xml.bak", "x"))).isFalse();
    assertThat(OpenDocument.estUneArchive(
            archive("[Content_Types].xml", "<x/>", "xl/workbook.xml", "x", "content.xml", "x")))
        .isFalse();
    assertThat(OpenDocument.estUneArchive("PK".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(OpenDocument.estUneArchive("content.xml".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void markup_is_known_by_its_vocabulary_in_any_encoding() {
    assertThat(OpenDocument.estUnXml(XML.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(OpenDocument.estUnXml(("\uFEFF\n" + XML).getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(OpenDocument.estUnXml(XML.getBytes(StandardCharsets.UTF_16))).isTrue();
    assertThat(OpenDocument.estUnXml(XML.getBytes(StandardCharsets.UTF_16LE))).isTrue();
    assertThat(OpenDocument.estUnXml("<html/>".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(OpenDocument.estUnXml(XML.substring(1).getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }
}
