package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.valeur.Exercice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxContratReaderTest {

  @TempDir
  Path dossier;

  private static Tableur table() {
    return Tableur.bilan()
        .rangee("Bilan 2023")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 1, 2);
  }

  private LectureException refus(String nom, byte[] octets) throws IOException {
    Path fichier = Files.write(dossier.resolve(nom), octets);
    LectureException e =
        catchThrowableOfType(LectureException.class, () -> new XlsxContratReader().read(fichier));
    assertThat(e).as(nom).isNotNull();
    assertThat(e.fichier()).isEqualTo(nom);
    assertThat(e.message(Locale.FRENCH)).startsWith(nom + " : ").doesNotContain("\n");
    assertThat(e.message(Locale.ENGLISH)).startsWith(nom + ": ").doesNotContain("\n");
    return e;
  }

  private static byte[] zip(String entree, String contenu) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
      zip.putNextEntry(new ZipEntry(entree));
      zip.write(contenu.getBytes(StandardCharsets.UTF_8));
    }
    return sortie.toByteArray();
  }

  @Test
  void theFrontDoorFindsItByContent() throws IOException {
    Path fichier = Files.write(dossier.resolve("sans-extension"), table().octets());
    Lecture lecture = Contrats.read(fichier);
    assertThat(lecture.source()).isEqualTo("sans-extension");
    assertThat(lecture.format().nom()).isEqualTo("XLSX");
    assertThat(lecture.valeur().volets()).hasSize(1);
  }

  @Test
  void refusesWhatIsNoWorkbookAndSaysWhatItIs() throws IOException {
    assertThat(refus("vide.xlsx", new byte[0]).raison().fr()).contains("vide");
    assertThat(refus("bilan.xls", new byte[] {
              (byte) 0xD0,
              (byte) 0xCF,
              0x11,
              (byte) 0xE0,
              (byte) 0xA1,
              (byte) 0xB1,
              0x1A,
              (byte) 0xE1
            })
            .raison()
            .fr())
        .isNotBlank();
    assertThat(refus("lettre.xlsx", zip("word/document.xml", "<document/>"))
            .raison()
            .fr())
        .contains("Word");
    assertThat(refus("archive.xlsx", zip("a.txt", "a")).raison().fr()).contains("zip");
    assertThat(refus("texte.xlsx", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8))
            .raison()
            .fr())
        .isNotBlank();
  }

  @Test
  void confirmsWorkbooksAndNoOtherArchive() throws IOException {
    XlsxContratReader reader = new XlsxContratReader();
    Path fichier = dossier.resolve("fichier");
    assertThat(reader.confirms(Files.write(fichier, table().octets()))).isTrue();
    assertThat(reader.confirms(Files.write(fichier, zip("xl/workbook.bin", "x"))))
        .isTrue();
    assertThat(reader.confirms(Files.write(fichier, zip("word/document.xml", "<x/>"))))
        .isFalse();
    assertThat(reader.confirms(Files.write(fichier, new byte[] {'P', 'K', 3, 4})))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void refusesATruncatedFile(double part) throws IOException {
    byte[] entier = table().octets();
    refus("tronque.xlsx", Arrays.copyOf(entier, (int) (entier.length * part)));
  }

  @Test
  void refusesAMissingFileAndADirectory() {
    XlsxContratReader reader = new XlsxContratReader();
    assertThatThrownBy(() -> reader.read(dossier.resolve("absent.xlsx")))
        .isInstanceOf(LectureException.class)
        .hasMessageStartingWith("absent.xlsx : ");
    assertThatThrownBy(() -> reader.read(dossier)).isInstanceOf(LectureException.class);
    assertThatThrownBy(() -> reader.disposition(dossier)).isInstanceOf(LectureException.class);
  }

  @Test
  void refusesAWorkbookWithoutATable() throws IOException {
    assertThat(refus("vide.xlsx", Tableur.bilan().octets()).raison().fr())
        .contains("aucun tableau d'actions");
    assertThat(refus(
                "autre.xlsx",
                Tableur.bilan().rangee("Nom", "Âge").rangee("A", 3).octets())
            .raison()
            .en())
        .contains("no table of actions");
    assertThat(refus(
                "entete.xlsx",
                Tableur.bilan().rangee("Porteur", "Action", "Ville").octets())
            .raison()
            .fr())
        .contains("aucun tableau d'actions");
  }

  @Test
  void readsEverySheetThatHasATableAndKeepsTheOthers() {
    Lecture lecture = Tableur.feuille("Notice")
        .rangee("Mode d'emploi")
        .puisFeuille("2023")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 1, 2)
        .puisFeuille("Entête seul")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .puisFeuille("2022")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 3, 4)
        .lire();
    assertThat(lecture.valeur().intitule()).isEqualTo("2023");
    assertThat(lecture.valeur().lignes())
        .extracting(l -> l.ligne().exercice().orElseThrow().annee())
        .containsExactly(2023, 2023, 2022, 2022);
    assertThat(lecture.valeur().volets())
        .extracting(v -> v.volet().cle().orElseThrow())
        .containsExactly("2023!2", "2022!2");
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-10", "CV-LAY-10");
    assertThat(lecture.constats())
        .extracting(c -> c.cellules().get(0).court())
        .containsExactly("Notice", "Entête seul");
    assertThat(lecture.valeur().complements())
        .extracting("texte")
        .containsExactly("Mode d'emploi", "Porteur", "Action", "Ville", "Etat");
  }

  @Test
  void aLayoutThatNamesASheetReadsThatOneAlone() {
    Tableur t = Tableur.feuille("2023")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 1, 2)
        .puisFeuille("2022")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 3, 4);
    Lecture lecture = t.lire(Disposition.automatique().withFeuille("2022"));
    assertThat(lecture.valeur().exercice()).contains(Exercice.of(2022));
    assertThat(lecture.valeur().volets()).hasSize(1);
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-05");
  }

  @Test
  void prefersASheetThatPeopleSee() {
    Tableur t = Tableur.feuille("Ancien")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 3, 4)
        .feuilleMasquee()
        .puisFeuille("Courant")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 1, 2);
    assertThat(t.lire().valeur().intitule()).isEqualTo("Courant");
    assertThat(t.lire().constats()).extracting("id").containsExactly("CV-LAY-07", "CV-LAY-05");
    assertThat(t.lire(Disposition.automatique().withFeuille("Ancien")).valeur().intitule())
        .isEqualTo("Ancien");
  }

  @Test
  void saysWhichSheetALayoutNamesInVain() throws IOException {
    Path fichier = Files.write(dossier.resolve("bilan.xlsx"), table().octets());
    XlsxContratReader reader =
        new XlsxContratReader(Disposition.automatique().withFeuille("Bilan 2024"));
    assertThatThrownBy(() -> reader.read(fichier))
        .isInstanceOf(LectureException.class)
        .hasMessage(
            "bilan.xlsx : pas de feuille « Bilan 2024 », que nomme la disposition donnée ; il y a : Bilan");
  }

  @Test
  void aSheetMayHaveAnyName() {
    assertThat(Tableur.feuille(" ")
            .rangee("Porteur", "Action", "Ville", "Etat")
            .rangee("MAS", "Table", 1, 2)
            .lire()
            .valeur()
            .volets())
        .hasSize(1);
  }
}
