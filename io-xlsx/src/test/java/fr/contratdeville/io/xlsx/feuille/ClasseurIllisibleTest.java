package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no readable workbook: each is told what it is and what to do with it. */
class ClasseurIllisibleTest {

  @TempDir
  Path dossier;

  private ClasseurIllisibleException refus(Path fichier) {
    return catchThrowableOfType(ClasseurIllisibleException.class, () -> ClasseurXlsx.open(fichier));
  }

  private Motif motif(byte[] octets) {
    return refus(Archive.ecrire(dossier, octets)).motif();
  }

  private Motif motif(String texte) {
    return motif(texte.getBytes(StandardCharsets.UTF_8));
  }

  private Motif motif(Archive archive) {
    return motif(archive.octets());
  }

  @Test
  void messageNamesTheFileAndWhatToDo() {
    ClasseurIllisibleException refus =
        refus(Archive.ecrire(dossier, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(refus)
        .hasMessage(
            "classeur.xlsx : c'est un fichier texte (CSV) et non un classeur : ouvrez-le dans un"
                + " tableur et enregistrez-le au format .xlsx.");
    assertThat(refus.message(Locale.UK))
        .startsWith("classeur.xlsx: this is a text file (CSV)")
        .endsWith("as .xlsx.");
    assertThat(refus.message(Locale.GERMAN)).isEqualTo(refus.getMessage());
    assertThat(refus.fichier()).isEqualTo("classeur.xlsx");
  }

  @Test
  void missingFolderAndEmpty() {
    assertThat(refus(dossier.resolve("absent.xlsx")).motif()).isEqualTo(Motif.INTROUVABLE);
    assertThat(refus(dossier).motif()).isEqualTo(Motif.PAS_UN_FICHIER);
    assertThat(refus(Path.of("/")).motif()).isEqualTo(Motif.PAS_UN_FICHIER);
    assertThat(motif("")).isEqualTo(Motif.VIDE);
  }

  @Test
  void oldBinaryWorkbook() throws Exception {
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    try (HSSFWorkbook classeur = new HSSFWorkbook()) {
      classeur.createSheet("Bilan").createRow(0).createCell(0).setCellValue("Porteur");
      classeur.write(xls);
    }
    assertThat(motif(xls.toByteArray())).isEqualTo(Motif.XLS_ANCIEN);
    assertThat(motif(new byte[] {9, 8, 16, 0, 0, 6, 5, 0, 1, 2})).isEqualTo(Motif.XLS_ANCIEN);
  }

  @Test
  void workbookWithAPassword() throws Exception {
    ByteArrayOutputStream chiffre = new ByteArrayOutputStream();
    try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
      Encryptor chiffreur = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      chiffreur.confirmPassword("mairie");
      try (var flux = chiffreur.getDataStream(ole2)) {
        flux.write(Archive.rangees("").octets());
      }
      ole2.writeFilesystem(chiffre);
    }
    assertThat(motif(chiffre.toByteArray())).isEqualTo(Motif.CHIFFRE);
  }

  @Test
  void textUnderAnotherName() {
    assertThat(motif("Porteur;Montant\nDCESS;1 000 €\n")).isEqualTo(Motif.CSV);
    assertThat(motif("\uFEFFPorteur,Montant")).isEqualTo(Motif.CSV);
    assertThat(motif("Porteur\tMontant\n".getBytes(StandardCharsets.UTF_16))).isEqualTo(Motif.CSV);
    assertThat(motif("\n <!DOCTYPE html><table><tr><td>1</td></tr></table>")).isEqualTo(Motif.HTML);
    assertThat(motif("\uFEFF<?xml version=\"1.0\"?><Workbook/>")).isEqualTo(Motif.HTML);
    assertThat(motif("%PDF-1.7\n")).isEqualTo(Motif.AUTRE_DOCUMENT);
    assertThat(motif("{\\rtf1 }")).isEqualTo(Motif.AUTRE_DOCUMENT);
    assertThat(motif(new byte[] {1, 2, 3, 4, 5})).isEqualTo(Motif.FORMAT_INCONNU);
  }

  @Test
  void otherDocumentsInAZip() {
    String ods = "application/vnd.oasis.opendocument.spreadsheet";
    assertThat(motif(Archive.vide().partie("mimetype", ods).partie("content.xml", "<x/>")))
        .isEqualTo(Motif.ODS);
    byte[] octets =
        Archive.vide().partie("mimetype", ods).partie("content.xml", "<x/>").octets();
    assertThat(new XlsxContratReader().recognises(octets)).isFalse();
    assertThat(motif(Archive.vide().partie("mimetype", ods.replace("spreadsheet", "text"))))
        .isEqualTo(Motif.AUTRE_DOCUMENT);
    assertThat(motif(Archive.vide().partie("photo.jpg", "x"))).isEqualTo(Motif.AUTRE_DOCUMENT);
    assertThat(motif(Archive.vide())).isEqualTo(Motif.SANS_FEUILLE);
    assertThat(motif(principale("word/document.xml", "<w:document xmlns:w=\"w\"/>")))
        .isEqualTo(Motif.DOCX);
    assertThat(motif(Archive.vide().partie("word/document.xml", "<x/>"))).isEqualTo(Motif.DOCX);
    assertThat(motif(principale("ppt/presentation.xml", "<presentation/>")))
        .isEqualTo(Motif.AUTRE_DOCUMENT);
    assertThat(motif(principale("xl/workbook.bin", "x"))).isEqualTo(Motif.XLSB);
    assertThat(motif(principale("a.xml", "<recette/>"))).isEqualTo(Motif.FORMAT_INCONNU);
  }

  private static Archive principale(String partie, String xml) {
    return Archive.vide()
        .partie(Archive.RACINE, Archive.relations(Archive.relation("r", "officeDocument", partie)))
        .partie(partie, xml);
  }

  @Test
  void workbookWithoutSheet() {
    assertThat(motif(Archive.rangees("").classeur("", ""))).isEqualTo(Motif.SANS_FEUILLE);
    assertThat(motif(Archive.rangees("").sans(Archive.FEUILLE))).isEqualTo(Motif.SANS_FEUILLE);
  }

  @Test
  void cutAnywhere() {
    byte[] entier = Archive.rangees("<row><c><v>1</v></c></row>").octets();
    Random hasard = new Random(2023);
    for (int i = 0; i < 200; i++) {
      byte[] coupe = Arrays.copyOf(entier, 4 + hasard.nextInt(entier.length - 4));
      assertThat(motif(coupe)).isEqualTo(Motif.TRONQUE);
    }
  }

  @Test
  void brokenXml() {
    for (String xml : new String[] {
      "",
      "<worksheet>",
      "<worksheet></sheet>",
      "<a/><b/>",
      "<a b=\"1\" b=\"2\"/>",
      "<a>&nbsp;</a>",
      "<a>\u0000</a>",
      "texte",
      "<a>&#0;</a>",
      "<x:a/>",
      "<a>]]></a>"
    }) {
      assertThat(motif(Archive.rangees("").partie(Archive.FEUILLE, xml)))
          .as(xml)
          .isEqualTo(Motif.ENDOMMAGE);
    }
    byte[] latin = "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(motif(Archive.rangees("").partie(Archive.FEUILLE, latin)))
        .isEqualTo(Motif.ENDOMMAGE);
  }

  @Test
  void noDtdOfAnyKind() throws Exception {
    Path secret = dossier.resolve("secret.txt");
    Files.writeString(secret, "mot de passe");
    String fin = "<sst xmlns=\"" + Archive.NS + "\"><si><t>&e;</t></si></sst>";
    String milliard = "<!ENTITY a \"lol\">";
    for (char c = 'b'; c < 'l'; c++) {
      milliard += "<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">";
    }
    for (String dtd : new String[] {
      "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
      "<!DOCTYPE sst SYSTEM \"http://localhost:1/x.dtd\">",
      "<!DOCTYPE sst [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\"> %p;]>",
      "<!DOCTYPE sst [" + milliard + "<!ENTITY e \"&k;\">]>",
      "<!DOCTYPE sst>"
    }) {
      Archive archive = Archive.rangees("").partie(Archive.TEXTES, dtd + fin);
      assertThat(motif(archive)).as(dtd).isEqualTo(Motif.SUSPECT);
    }
  }

  @Test
  void nothingIsAskedFromTheNetwork() throws Exception {
    try (ServerSocket serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String adresse = "http://127.0.0.1:" + serveur.getLocalPort() + "/x";
      String feuille = "<worksheet xmlns=\"" + adresse
          + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xsi:noNamespaceSchemaLocation=\"" + adresse + "\"><sheetData/></worksheet>";
      ClasseurXlsx.open(Archive.rangees("").partie(Archive.FEUILLE, feuille).ecrire(dossier));
      for (String dtd : new String[] {
        "<!DOCTYPE sst SYSTEM \"" + adresse + "\">",
        "<!DOCTYPE sst [<!ENTITY % p SYSTEM \"" + adresse + "\"> %p;]>"
      }) {
        assertThat(motif(Archive.rangees("").partie(Archive.TEXTES, dtd + "<sst/>")))
            .isEqualTo(Motif.SUSPECT);
      }
      serveur.setSoTimeout(1);
      assertThatThrownBy(serveur::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }
}
