package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.Archive;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxAnnotationTest {

  private static final List<String> PARTIES = List.of(
      "[Content_Types].xml",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml");

  @TempDir
  Path dossier;

  @Test
  void the_bilan_goes_back_with_its_findings_and_nothing_else_changed() throws IOException {
    for (String nom : List.of("bagnols-2023.xlsx", "bagnols-2023.openpyxl.xlsx")) {
      Path original = ressource(nom);
      Lecture lecture = new XlsxContratReader().read(original);
      Rapport rapport = Controles.standard()
          .examiner(lecture.valeur(), lecture.constats())
          .withSource(lecture.source());
      Path cible = dossier.resolve("retour.xlsx");

      Annotation annotation = XlsxAnnotation.write(original, rapport, cible, Locale.FRENCH);

      assertThat(annotation.marquees())
          .extracting(m -> m.cellule().adresse())
          .contains("L27", "N35", "F56", "L56", "M56", "F57");
      assertThat(annotation.marquees().stream().flatMap(m -> m.constats().stream()))
          .containsExactlyInAnyOrderElementsOf(rapport.constats());
      assertThat(annotation.laisses()).isEmpty();
      assertThat(annotation.parties()).isEqualTo(PARTIES).isEqualTo(differentes(original, cible));
      Lecture relue = new XlsxContratReader().read(cible, lecture.source());
      assertThat(relue.valeur()).isEqualTo(lecture.valeur());
      assertThat(relue.constats())
          .filteredOn(c -> !lecture.constats().contains(c))
          .singleElement()
          .satisfies(c -> assertThat(c.message().fr()).contains("contrôle précédent"));
      assertThat(valeurs(cible)).isEqualTo(valeurs(original));
      assertThat(commentaire(cible, "L27").replaceAll("[\\u00A0\\u202F]", " ")).isEqualTo("""
              ——— Contrôle du contrat de ville ———
              CV-TOT-01 · Erreur
              « QE_de l'animation dans mon quartier_MEC » : le total imprimé est de 4 846 €, ses financeurs font 2 300 € (MAIRIE BAGNOLS 1 000 €, ETAT 1 300 €).
              déclaré 4 846 €   calculé 2 300 €   écart +2 546 €
              voir aussi F27, I27
              Piste : Rien d'autre dans le document ne dit lequel de ces chiffres est faux : soit le total de « QE_de l'animation dans mon quartier_MEC » (4 846 €), à lire 2 300 € ; soit MAIRIE BAGNOLS pour « QE_de l'animation dans mon quartier_MEC » (1 000 €), à lire 3 546 € ; soit ETAT pour « QE_de l'animation dans mon quartier_MEC » (1 300 €), à lire 3 846 € ; soit un montant de 2 546 € qui manque. [L27, F27, I27]
              ———""");
      assertThat(commentaire(cible, "L56")).contains("CV-TOT-04", "CV-TOT-08");
    }
  }

  @Test
  void the_library_that_reads_all_changes_more_parts_than_what_it_was_asked_to()
      throws IOException {
    Path original = ressource("bagnols-2023.openpyxl.xlsx");
    Path cible = dossier.resolve("poi.xlsx");
    try (XSSFWorkbook classeur =
        new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(original)))) {
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      classeur.write(sortie);
      Files.write(cible, sortie.toByteArray());
    }

    // It was opened and saved, with nothing marked: not one part is left as it was.
    assertThat(differentes(original, cible))
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/theme/theme1.xml",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml");
  }

  @Test
  void the_language_is_that_which_is_asked() throws IOException {
    annoter(constat(Gravite.ERREUR, cellule("B2")), Locale.ENGLISH);

    assertThat(commentaire(retour(), "B2")).isEqualTo("""
            ——— Contrat de ville checks ———
            CV-ESS-01 · Error
            too much
            declared 1,200.50\u00A0€   computed 1,000.00\u00A0€   gap +200.50\u00A0€
            ———""");
  }

  @Test
  void findings_of_one_cell_share_its_comment_gravest_first() throws IOException {
    Annotation annotation = annoter(
        List.of(
            constat(Gravite.INFORMATION, cellule("B2")), constat(Gravite.ERREUR, cellule("B2"))),
        Locale.FRENCH);

    assertThat(annotation.marquees())
        .singleElement()
        .satisfies(m -> assertThat(m.constats())
            .extracting(Constat::gravite)
            .containsExactly(Gravite.ERREUR, Gravite.INFORMATION));
    assertThat(commentaire(retour(), "B2")).containsSubsequence("Erreur", "\n\n", "Information");
    try (XSSFWorkbook classeur = poi(retour())) {
      assertThat(classeur
              .getSheetAt(0)
              .getRow(1)
              .getCell(1)
              .getCellStyle()
              .getTopBorderXSSFColor()
              .getARGBHex())
          .isEqualTo("FFC00000");
    }
  }

  @Test
  void a_range_is_marked_at_its_first_cell_and_a_covered_cell_where_it_shows() throws IOException {
    Emplacement plage = new Emplacement.Plage(
        (Emplacement.Cellule) cellule("A2"), (Emplacement.Cellule) cellule("A3"));
    Annotation annotation = annoter(
        List.of(constat(Gravite.ERREUR, plage), constat(Gravite.AVERTISSEMENT, cellule("C4"))),
        Locale.FRENCH);

    assertThat(annotation.marquees())
        .extracting(m -> m.cellule().adresse())
        .containsExactly("A2", "C3");
    assertThat(commentaire(retour(), "A2")).contains("Erreur · A2:A3\n");
    assertThat(commentaire(retour(), "C3")).contains("Avertissement · C4\n");
  }

  @Test
  void what_no_cell_can_show_is_told() throws IOException {
    Emplacement.Feuille absente = new Emplacement.Feuille("essai.xlsx", "Absente");
    Annotation annotation = annoter(
        List.of(
            constat(Gravite.ERREUR, new Emplacement.Fichier("essai.xlsx")),
            constat(Gravite.ERREUR, new Emplacement.Feuille("essai.xlsx", "Bilan")),
            constat(Gravite.ERREUR, absente.cellule(1, 1)),
            constat(Gravite.ERREUR, absente.cellule(999_999_999, 1)),
            constat(Gravite.ERREUR, new Emplacement.Feuille("autre.xlsx", "Bilan").cellule(1, 1)),
            constat(Gravite.ERREUR, new Emplacement.Pointeur("essai.xlsx", "/actions/1")),
            constat(Gravite.ERREUR, absente.cellule(1, 1), cellule("B2"))),
        Locale.FRENCH);

    assertThat(annotation.laisses()).hasSize(6);
    assertThat(annotation.laisses())
        .filteredOn(l -> l.raison().fr().contains("entier"))
        .hasSize(2);
    assertThat(annotation.texte(Locale.FRENCH))
        .startsWith("cellules marquées : 1, constats : 1\n  CV-ESS-01 ")
        .hasLineCount(7);
    assertThat(commentaire(retour(), "B2")).contains("voir aussi Absente!A1");
  }

  @Test
  void a_report_under_another_name_of_the_file_still_finds_its_cells() throws IOException {
    Path original = original();
    Path renomme = Files.copy(original, dossier.resolve("renomme.xlsx"));
    Rapport rapport = rapport(List.of(constat(Gravite.ERREUR, cellule("B2"))));

    assertThat(XlsxAnnotation.write(renomme, rapport, retour(), Locale.FRENCH).marquees())
        .hasSize(1);
    assertThat(XlsxAnnotation.write(
                renomme,
                Rapport.builder()
                    .from(rapport)
                    .source(java.util.Optional.empty())
                    .build(),
                retour(),
                Locale.FRENCH)
            .marquees())
        .isEmpty();
  }

  @Test
  void without_a_finding_the_file_comes_back_as_it_was() throws IOException {
    Annotation annotation = annoter(List.of(), Locale.FRENCH);

    assertThat(annotation.parties()).isEmpty();
    assertThat(Files.readAllBytes(retour())).isEqualTo(Files.readAllBytes(original()));
  }

  @Test
  void the_original_is_never_written_over() throws IOException {
    Path original = original();
    byte[] avant = Files.readAllBytes(original);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> XlsxAnnotation.write(original, rapport(List.of()), original, Locale.FRENCH))
        .withMessage("expected another file than the workbook received, got " + original);
    assertThat(Files.readAllBytes(original)).isEqualTo(avant);
  }

  @Test
  void what_cannot_be_read_is_refused_and_the_target_stays() throws IOException {
    Path casse = Files.writeString(dossier.resolve("casse.xlsx"), "PK\u0003\u0004 non");
    Files.writeString(retour(), "ancien");

    assertThatExceptionOfType(LectureException.class)
        .isThrownBy(() -> XlsxAnnotation.write(casse, rapport(List.of()), retour(), Locale.FRENCH));
    assertThat(retour()).hasContent("ancien");
  }

  @Test
  @NeedsLibreOffice
  void libreoffice_opens_it_with_its_marks_and_comments() throws Exception {
    Path original = ressource("bagnols-2023.xlsx");
    Lecture lecture = new XlsxContratReader().read(original);
    Path cible = dossier.resolve("retour.xlsx");
    XlsxAnnotation.write(
        original,
        Controles.standard().examiner(lecture.valeur()).withSource(lecture.source()),
        cible,
        Locale.FRENCH);

    Path repasse = LibreOffice.calculer(cible);

    assertThat(commentaire(repasse, "L27")).contains("CV-TOT-01", "voir aussi F27, I27");
    assertThat(valeurs(repasse)).isEqualTo(valeurs(original));
    try (XSSFWorkbook classeur = poi(repasse)) {
      assertThat(classeur
              .getSheetAt(0)
              .getRow(26)
              .getCell(11)
              .getCellStyle()
              .getFillForegroundXSSFColor()
              .getARGBHex())
          .isEqualTo("FFFBE0DD");
    }
  }

  private Path retour() {
    return dossier.resolve("retour.xlsx");
  }

  private Path original() throws IOException {
    Path fichier = dossier.resolve("essai.xlsx");
    if (!Files.exists(fichier)) {
      Files.write(
          fichier,
          Tableur.bilan()
              .rangee("a", 1, "b")
              .rangee("c", 2, 3)
              .rangee(null, null, "d")
              .fusion("C3:D5")
              .octets());
    }
    return fichier;
  }

  private Annotation annoter(List<Constat> constats, Locale locale) throws IOException {
    return XlsxAnnotation.write(original(), rapport(constats), retour(), locale);
  }

  private void annoter(Constat constat, Locale locale) throws IOException {
    annoter(List.of(constat), locale);
  }

  private static Rapport rapport(List<Constat> constats) {
    return Rapport.builder().source("essai.xlsx").constats(constats).build();
  }

  private static Emplacement cellule(String adresse) {
    return Emplacement.parse("[essai.xlsx]Bilan!" + adresse);
  }

  private static Constat constat(Gravite gravite, Emplacement... places) {
    return Constat.builder()
        .id("CV-ESS-01")
        .gravite(gravite)
        .addCellules(places)
        .declare(new BigDecimal("1200.50"))
        .calcule(new BigDecimal("1000"))
        .unite(Unite.EUR)
        .message(Message.of("c'est trop", "too much"))
        .build();
  }

  private Path ressource(String nom) throws IOException {
    Path fichier = dossier.resolve(nom);
    try (var stream = XlsxAnnotationTest.class.getResourceAsStream(nom)) {
      Files.write(fichier, stream.readAllBytes());
    }
    return fichier;
  }

  private static XSSFWorkbook poi(Path fichier) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(fichier)));
  }

  private static String commentaire(Path fichier, String cellule) throws IOException {
    try (XSSFWorkbook classeur = poi(fichier)) {
      return classeur
          .getSheetAt(0)
          .getCellComment(new CellAddress(cellule))
          .getString()
          .getString();
    }
  }

  private static List<String> valeurs(Path fichier) throws IOException {
    List<String> valeurs = new ArrayList<>();
    try (XSSFWorkbook classeur = poi(fichier)) {
      XSSFSheet feuille = classeur.getSheetAt(0);
      DataFormatter texte = new DataFormatter(Locale.ROOT);
      feuille.forEach(r -> r.forEach(c -> {
        String valeur = texte.formatCellValue(c);
        if (!valeur.isEmpty()) {
          valeurs.add(c.getAddress() + " " + valeur);
        }
      }));
    }
    return valeurs;
  }

  private static List<String> differentes(Path avant, Path apres) throws IOException {
    var anciennes = Archive.lire(Files.readAllBytes(avant)).parties();
    return new TreeMap<>(Archive.lire(Files.readAllBytes(apres)).parties())
        .entrySet().stream()
            .filter(e -> !Arrays.equals(e.getValue(), anciennes.get(e.getKey())))
            .map(java.util.Map.Entry::getKey)
            .toList();
  }
}
