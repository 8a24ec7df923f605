package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.lanceur.Lanceur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Emplacement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the readers of all formats on the path, each file goes to its own. */
class FormatsTest {
  private static final String[][] TABLE = {
    {"Porteur", "Intitulé de l'action", "Ville", "CAF"},
    {"MJC", "Ateliers", "1200", "à confirmer"},
    {"MJC", "Sorties", "", "50"}
  };

  @TempDir
  Path dossier;

  private Path zip(String... partiesEtTextes) throws IOException {
    Path fichier = dossier.resolve("bilan.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
      for (int i = 0; i < partiesEtTextes.length; i += 2) {
        zip.putNextEntry(new ZipEntry(partiesEtTextes[i]));
        zip.write(partiesEtTextes[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return fichier;
  }

  private Path word() throws IOException {
    StringBuilder table = new StringBuilder();
    for (String[] rangee : TABLE) {
      table.append("<w:tr>");
      for (String texte : rangee) {
        table.append("<w:tc><w:p><w:r><w:t>").append(texte).append("</w:t></w:r></w:p></w:tc>");
      }
      table.append("</w:tr>");
    }
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:tbl>" + table + "</w:tbl></w:body></w:document>");
  }

  private Path ancien() throws IOException {
    Path fichier = dossier.resolve("bilan.xls");
    try (HSSFWorkbook classeur = new HSSFWorkbook();
        OutputStream sortie = Files.newOutputStream(fichier)) {
      HSSFSheet feuille = classeur.createSheet("Bilan");
      for (int l = 0; l < TABLE.length; l++) {
        HSSFRow rangee = feuille.createRow(l);
        for (int c = 0; c < TABLE[l].length; c++) {
          rangee.createCell(c).setCellValue(TABLE[l][c]);
        }
      }
      classeur.write(sortie);
    }
    return fichier;
  }

  @Test
  void each_file_is_read_by_the_reader_of_its_format() throws IOException {
    assertThat(Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).format())
        .hasToString("XLSX");
    assertThat(Contrats.read(word()).format()).hasToString("DOCX");
    assertThat(Contrats.read(ancien()).format()).hasToString("XLS");
  }

  /** The same reading with its sheets, read once; JSON has none. */
  @Test
  void each_format_hands_over_the_sheets_that_it_read() throws IOException {
    Path ods = dossier.resolve("bilan.fods");
    Files.writeString(ods, OPEN_DOCUMENT);
    Path html = dossier.resolve("bilan.html");
    Files.writeString(html, PAGE);
    Path csv = dossier.resolve("bilan.csv");
    Files.writeString(csv, "Porteur;Action;Ville\nMJC;Bal;100\n");
    Path canonique = dossier.resolve("contrat.xlsx");
    Contrats.write(Contrats.read(csv).valeur(), canonique);
    Path json = dossier.resolve("contrat.json");
    Contrats.write(Contrats.read(csv).valeur(), json);

    for (Path fichier : List.of(
        Path.of("echantillons/bagnols-2023.xlsx"),
        word(),
        ancien(),
        ods,
        html,
        csv,
        canonique,
        json)) {
      LectureFeuilles lu = LectureFeuilles.read(fichier);
      assertThat(lu.lecture()).as("%s", fichier).isEqualTo(Contrats.read(fichier));
      assertThat(lu.classeur().feuilles().isEmpty()).isEqualTo(fichier.equals(json));
      boolean recognised = !fichier.equals(json) && !fichier.equals(canonique);
      assertThat(lu.dispositions().isEmpty()).as("%s", fichier).isEqualTo(!recognised);
      // The amount stands where its place says.
      if (recognised) {
        LigneSituee ligne = lu.lecture().valeur().lignes().get(0);
        Emplacement.Cellule place =
            (Emplacement.Cellule) ligne.ligne().emplacement().orElseThrow();
        assertThat(lu.classeur()
                .feuille(place.feuille().nom())
                .flatMap(f -> f.cellule(place.ligne(), place.colonne())))
            .as("%s", fichier)
            .hasValueSatisfying(c -> assertThat(c.parle()).isTrue());
        assertThat(lu.dispositions().get(0).lignes()).containsKey(place.ligne());
        assertThat(lu.dispositions().get(0).colonnes()).containsKey(place.colonne());
      }
      String page = RapportHtml.of(lu).texte();
      assertThat(page.contains("id=\"document\"")).isEqualTo(!fichier.equals(json));
    }
    try (InputStream entree = Files.newInputStream(csv)) {
      assertThat(LectureFeuilles.read(entree, "bilan.csv").lecture()).isEqualTo(Contrats.read(csv));
    }
    assertThatThrownBy(() -> LectureFeuilles.read(dossier))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("c'est un dossier");
  }

  private static final String PAGE = """
      <!DOCTYPE html><html><body><table>
      <tr><th>Porteur<th>Action<th>Ville</tr><tr><td>MJC<td>Bal<td>100</tr>
      </table></body></html>
      """;

  private static final String OPEN_DOCUMENT = """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:body><office:spreadsheet><table:table table:name="Bilan">
          <table:table-row>
            <table:table-cell office:value-type="string"><text:p>Porteur</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>Action</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>Ville</text:p></table:table-cell>
          </table:table-row>
          <table:table-row>
            <table:table-cell office:value-type="string"><text:p>MJC</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>Bal</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="100"><text:p>100</text:p></table:table-cell>
          </table:table-row>
        </table:table></office:spreadsheet></office:body>
      </office:document>
      """;

  @Test
  void a_page_that_a_browser_saved_is_no_text_in_columns() throws IOException {
    String page = """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://exemple.fr/;bilan
        Subject: Bilan; 2023; Sens
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html";
        \tboundary="----MultipartBoundary--a"


        ------MultipartBoundary--a
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable

        <table><tr><th>Porteur<th>Action<th>Ville</tr><tr><td>MJC<td>Bal<td>1=
        00</tr></table>
        ------MultipartBoundary--a--
        """;
    Lecture lecture =
        Contrats.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "page.mht");
    assertThat(lecture.format()).hasToString("HTML");
    assertThat(lecture.valeur().volets()).hasSize(1);
  }

  @Test
  void places_in_a_word_document_are_kept_in_json() throws IOException {
    Lecture lecture = Contrats.read(word());
    assertThat(lecture.constats()).anyMatch(c -> c.estEn("Tableau 1!D2"));
    Path json = dossier.resolve("contrat.json");
    Contrats.write(lecture.valeur(), json);
    assertThat(Files.readString(json)).contains("[bilan.docx]Tableau 1!", "D3");
    assertThat(Contrats.read(json).valeur()).isEqualTo(lecture.valeur());
  }

  @Test
  void other_archives_are_said_to_be_what_they_are() throws IOException {
    Path tableur =
        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>");
    assertThatThrownBy(() -> Contrats.read(tableur))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("OpenDocument");
    Path diapositives = zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<x/>");
    assertThatThrownBy(() -> Contrats.read(diapositives)).isInstanceOf(LectureException.class);
  }

  @Test
  void layouts_of_old_workbooks_and_of_word_are_written_and_given_back() throws IOException {
    for (Path fichier : new Path[] {word(), ancien()}) {
      Path disposition = dossier.resolve("disposition.json");
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      PrintStream flux = new PrintStream(sortie, true, StandardCharsets.UTF_8);
      Lanceur lanceur = new Lanceur(new ByteArrayInputStream(new byte[0]), flux, flux);
      assertThat(lanceur.executer(List.of(
              "analyser", fichier.toString(), "--disposition-vers", disposition.toString())))
          .isZero();
      assertThat(disposition).exists();
      assertThat(lanceur.executer(
              List.of("analyser", fichier.toString(), "--disposition", disposition.toString())))
          .isZero();
      assertThat(sortie.toString(StandardCharsets.UTF_8)).contains("Disposition donnée : ");
      Files.delete(disposition);
    }
  }
}
