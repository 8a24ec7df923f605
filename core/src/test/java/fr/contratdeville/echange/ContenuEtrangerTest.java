package fr.contratdeville.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each kind of file that people send is told what it is and what to do, from a path or a stream.
 */
class ContenuEtrangerTest {

  @TempDir
  Path dossier;

  private String refus(byte[] octets, Locale langue) throws IOException {
    Path fichier = Files.write(dossier.resolve("bilan.xls"), octets);
    LectureException parChemin =
        catchThrowableOfType(LectureException.class, () -> Contrats.read(fichier));
    LectureException parFlux = catchThrowableOfType(
        LectureException.class, () -> Contrats.read(new ByteArrayInputStream(octets), "bilan.xls"));
    assertThat(parFlux).hasMessage(parChemin.getMessage());
    return parChemin.message(langue);
  }

  private void assertRefus(byte[] octets, String fr, String en) throws IOException {
    assertThat(refus(octets, Locale.FRENCH)).startsWith("bilan.xls : c'est ").contains(fr);
    assertThat(refus(octets, Locale.ENGLISH)).startsWith("bilan.xls: this is ").contains(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "%PDF-1.7~PDF~PDF",
        "{\\rtf1 Bilan}~RTF~RTF",
        "nom;montant\\nClub;3~(CSV)~commas or semicolons (CSV)",
        "nom,montant\\nClub,3~(CSV)~commas or semicolons (CSV)",
        "nom\\tmontant\\nClub\\t3~(TSV)~tabs (TSV)",
        "<html><table><tr><td>1</td></tr></table></html>~page web (HTML)~web page (HTML)",
        "  <!DOCTYPE html><p>1</p>~page web (HTML)~web page (HTML)",
        "<table border=1><tr><td>1~page web (HTML)~web page (HTML)",
        "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body>~(HTML)~(HTML)",
        "MIME-Version: 1.0\\nContent-Type: multipart/related; boundary=x~(HTML)~(HTML)",
        "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>~XML 2003~XML 2003",
        "<?xml version='1.0'?><o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>~io-ods~io-ods",
        "<?xml version='1.0'?><contrat/>~fichier XML~XML file",
        "{'doc_id': '1aB', 'resource_key': '', 'email': 'a@b.fr'}~raccourci~shortcut",
        "{'url': 'https://docs.google.com/open?id=1aB', 'doc_id': '1aB'}~raccourci~shortcut",
        "{'contrat': 1}~du JSON~JSON"
      })
  void aText(String texte, String fr, String en) throws IOException {
    String ecrit = texte.replace("\\n", "\n").replace("\\t", "\t").replace('\'', '"');
    assertRefus(ecrit.getBytes(StandardCharsets.UTF_8), fr, en);
    assertRefus(("\uFEFF" + ecrit).getBytes(StandardCharsets.UTF_8), fr, en);
    for (Charset large : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      assertRefus(("\uFEFF" + ecrit).getBytes(large), fr, en);
      assertThat(refus(ecrit.getBytes(large), Locale.FRENCH)).contains(fr);
    }
  }

  @Test
  void aTextInUtf16SaysSo() throws IOException {
    byte[] octets = "\uFEFFnom\tmontant\nClub\t3".getBytes(StandardCharsets.UTF_16LE);
    assertRefus(octets, "(TSV) (en UTF-16) : ", "(TSV) (in UTF-16): ");
  }

  @Test
  void whatIsNoText() throws IOException {
    assertRefus(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "une image", "a picture");
    assertRefus(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "archive", "archive");
    assertRefus(new byte[] {'P', 'K', 3, 4, 0}, "contrat-de-ville-io-xlsx", "workbook");
    assertRefus(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "io-xls", "io-xls");
    assertRefus(new byte[] {9, 8, 16, 0, 0, 6}, "très ancien classeur .xls", "very old .xls");
  }

  @Test
  void whatLooksLikeNothingKnownIsNotNamed() throws IOException {
    assertThat(refus(new byte[] {1, 2, 3, 4}, Locale.FRENCH)).contains("aucun des formats");
    assertThat(refus("autre, chose".getBytes(StandardCharsets.UTF_8), Locale.FRENCH))
        .contains("aucun des formats");
  }
}
