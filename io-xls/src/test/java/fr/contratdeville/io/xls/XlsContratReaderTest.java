package fr.contratdeville.io.xls;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xls.Flux.Enregistrement;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old workbooks by the front door, beside the reader of newer ones. */
class XlsContratReaderTest {

  private static HSSFWorkbook bilan() {
    HSSFWorkbook classeur = new HSSFWorkbook();
    HSSFSheet feuille = classeur.createSheet("Bilan 2023");
    rangee(feuille, 0, "Porteur", "Intitulé de l'action", "Ville", "CAF");
    rangee(feuille, 1, "MJC", "Ateliers", "à confirmer");
    feuille.getRow(1).createCell(3).setCellValue(50);
    rangee(feuille, 2, "Léo Lagrange", "Été");
    feuille.getRow(2).createCell(2).setCellValue(1200.5);
    return classeur;
  }

  private static void rangee(HSSFSheet feuille, int numero, String... textes) {
    HSSFRow rangee = feuille.createRow(numero);
    for (int i = 0; i < textes.length; i++) {
      rangee.createCell(i).setCellValue(textes[i]);
    }
  }

  private static byte[] octets(HSSFWorkbook classeur) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    classeur.write(sortie);
    return sortie.toByteArray();
  }

  private static Lecture read(byte[] octets) throws LectureException {
    return Contrats.read(new ByteArrayInputStream(octets), "bilan.xlsx");
  }

  private static void refuse(byte[] octets, String fr, String en) {
    assertThatThrownBy(() -> read(octets)).isInstanceOfSatisfying(LectureException.class, e -> {
      assertThat(e.message(Locale.FRENCH)).startsWith("bilan.xlsx : ").contains(fr);
      assertThat(e.message(Locale.ENGLISH)).startsWith("bilan.xlsx: ").contains(en);
    });
  }

  @Test
  void a_workbook_is_read_whatever_its_name() throws IOException {
    Lecture lecture = read(octets(bilan()));
    assertThat(lecture.format().toString()).isEqualTo("XLS");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("1200.50"))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-AMT-01");
    assertThat(lecture.constats().get(0).estEn("Bilan 2023!C2")).isTrue();
  }

  @Test
  void a_password_is_said() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      byte[] chiffre = octets(bilan());
      Biff8EncryptionKey.setCurrentUserPassword(null);
      refuse(chiffre, "protégé par un mot de passe", "protected by a password");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void older_workbooks_are_said_to_be_so() throws IOException {
    refuse(
        new Flux().add(0x809, (short) 0x500, (short) 5, 0).add(0x0A).fichier(),
        "BIFF5 ou plus ancien",
        "BIFF5 or older");
    refuse(
        Flux.fichier("Book", new Flux().add(0x809, (short) 0x500, (short) 5, 0).octets()),
        "BIFF5 ou plus ancien",
        "BIFF5 or older");
    for (int sid : new int[] {0x009, 0x209, 0x409}) {
      refuse(
          new Flux().add(sid, (short) 0, (short) 0x10).add(0x0A).octets(),
          "avant Excel 97",
          "before Excel 97");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument,un document Word,a Word document",
    "PowerPoint Document,une présentation,a presentation",
    "EncryptedPackage,protégé par un mot de passe,protected by a password",
    "Contents,le fichier d'un autre programme,the file of another program"
  })
  void other_documents_are_said_to_be_what_they_are(String flux, String fr, String en)
      throws IOException {
    refuse(Flux.fichier(flux, new byte[5000]), fr, en);
  }

  @Test
  void a_cut_or_broken_workbook_is_said_to_be_damaged() throws IOException {
    byte[] octets = octets(bilan());
    refuse(Arrays.copyOf(octets, octets.length / 2), "endommagé", "damaged");
    refuse(Arrays.copyOf(octets, 100), "endommagé", "damaged");
    Flux sansFin = Flux.of(bilan());
    sansFin.records().remove(sansFin.records().size() - 1);
    refuse(sansFin.fichier(), "endommagé", "damaged");
    Flux absurde = Flux.of(bilan())
        .replace(r -> r.sid() == Flux.NUMBER, Enregistrement.of(Flux.NUMBER, (short) 1));
    refuse(absurde.fichier(), "endommagé", "damaged");
  }

  @Test
  void a_workbook_of_charts_alone_has_no_sheet() throws IOException {
    Flux graphique = Flux.of(bilan());
    int debut = 0;
    for (int i = 0; i < graphique.records().size(); i++) {
      debut = graphique.records().get(i).sid() == Flux.BOF ? i : debut;
    }
    graphique
        .records()
        .set(debut, Enregistrement.of(Flux.BOF, (short) 0x600, (short) 0x20, 0, 0, 0));
    refuse(graphique.fichier(), "aucune feuille de calcul", "no worksheet");
  }

  @Test
  void macros_are_left_alone_and_said() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(octets(bilan())))) {
      ole.createDirectory("_VBA_PROJECT_CUR")
          .createDocument(
              "PROJECT", new ByteArrayInputStream("x".getBytes(StandardCharsets.US_ASCII)));
      ole.writeFilesystem(sortie);
    }
    assertThat(read(sortie.toByteArray()).constats())
        .extracting(Constat::id)
        .containsExactlyInAnyOrder("CV-LAY-07", "CV-AMT-01");
  }

  @Test
  void texts_are_left_to_others() {
    byte[] texte = "\tPorteur;Action".getBytes(StandardCharsets.UTF_8);
    assertThat(new XlsContratReader().recognises(texte)).isFalse();
    assertThat(new XlsContratReader().recognises(new byte[] {9, 8, 16, 0, 0, 6}))
        .isTrue();
  }
}
