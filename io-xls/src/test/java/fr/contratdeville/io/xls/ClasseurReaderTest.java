package fr.contratdeville.io.xls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Source;
import fr.contratdeville.io.xls.Flux.Enregistrement;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** What becomes of each kind of record in the grid. */
class ClasseurReaderTest {
  private final HSSFWorkbook classeur = new HSSFWorkbook();
  private final HSSFSheet feuille = classeur.createSheet("Bilan");

  private static Classeur read(byte[] octets) throws IOException {
    Path fichier = Files.createTempFile("classeur", ".xls");
    try {
      Files.write(fichier, octets);
      try (ConteneurOle ole = ConteneurOle.open(Source.of(fichier));
          DocumentInputStream flux = ole.classeur()) {
        return new ClasseurReader(new Enregistrements(flux), new Remarques("classeur.xls")).read();
      }
    } finally {
      Files.delete(fichier);
    }
  }

  private Classeur lu() throws IOException {
    return read(Flux.of(classeur).fichier());
  }

  private static Cellule cellule(Classeur lu, String place) {
    Reference ou = Reference.parse(place);
    return lu.feuilles().get(0).cellule(ou.ligne(), ou.colonne()).orElseThrow();
  }

  private Cellule lue(String place) throws IOException {
    return cellule(lu(), place);
  }

  private HSSFCell creer(String place) {
    Reference ou = Reference.parse(place);
    HSSFRow rangee = Optional.ofNullable(feuille.getRow(ou.ligne() - 1))
        .orElseGet(() -> feuille.createRow(ou.ligne() - 1));
    return rangee.createCell(ou.colonne() - 1);
  }

  private HSSFCell creer(String place, String format) {
    HSSFCell cellule = creer(place);
    HSSFCellStyle style = classeur.createCellStyle();
    style.setDataFormat(classeur.createDataFormat().getFormat(format));
    cellule.setCellStyle(style);
    return cellule;
  }

  @Test
  void the_format_of_a_number_says_what_it_is() throws IOException {
    creer("A1", "dd/mm/yyyy").setCellValue(45000);
    creer("B1", "0%").setCellValue(0.25);
    creer("C1", "#,##0 \"k€\"").setCellValue(12.5);
    creer("D1", "#,##0 [$XPF]").setCellValue(1200);
    creer("E1", "m/d/yy").setCellValue(45000);
    creer("F1").setCellValue(0.1 + 0.2);
    creer("G1").setCellValue(1e15);
    Classeur lu = lu();
    assertThat(cellule(lu, "A1").date()).contains(LocalDate.of(2023, 3, 15));
    assertThat(cellule(lu, "B1").nature()).isEqualTo(Nature.POURCENTAGE);
    assertThat(cellule(lu, "C1").nature()).isEqualTo(Nature.MILLIERS);
    assertThat(cellule(lu, "D1").devise().orElseThrow()).hasToString("XPF");
    assertThat(cellule(lu, "E1").nature()).isEqualTo(Nature.DATE);
    assertThat(cellule(lu, "F1").nombre()).contains(new BigDecimal("0.3"));
    assertThat(cellule(lu, "G1").nombre()).contains(new BigDecimal("1000000000000000"));
  }

  @Test
  void dates_may_count_from_1904() throws IOException {
    creer("A1", "dd/mm/yyyy").setCellValue(43538);
    Flux flux = Flux.of(classeur).replace(r -> r.sid() == 0x22, Enregistrement.of(0x22, (short) 1));
    assertThat(cellule(read(flux.fichier()), "A1").date()).contains(LocalDate.of(2023, 3, 15));
  }

  @Test
  void numbers_are_read_in_every_record_that_holds_some() throws IOException {
    creer("A1").setCellValue(1);
    Flux flux = Flux.of(classeur)
        .replace(
            r -> r.sid() == Flux.NUMBER,
            // 1 234.56 as a number times one hundred, then two numbers in one record.
            Enregistrement.of(0x27E, (short) 0, (short) 0, (short) 15, (123456 << 2) | 3),
            Enregistrement.of(
                0xBD,
                (short) 0,
                (short) 1,
                (short) 15,
                (7 << 2) | 2,
                (short) 15,
                (-800 << 2) | 2,
                (short) 2),
            Enregistrement.of(
                0x204,
                (short) 1,
                (short) 0,
                (short) 15,
                (short) 3,
                (byte) 0,
                "Été".getBytes(StandardCharsets.ISO_8859_1)));
    Classeur lu = read(flux.fichier());
    assertThat(cellule(lu, "A1").nombre()).contains(new BigDecimal("1234.56"));
    assertThat(cellule(lu, "B1").nombre()).contains(new BigDecimal("7"));
    assertThat(cellule(lu, "C1").nombre()).contains(new BigDecimal("-800"));
    assertThat(cellule(lu, "A2").texte()).isEqualTo("Été");
  }

  @Test
  void a_formula_has_its_last_result_and_says_what_it_sums() throws IOException {
    classeur.createSheet("Détail l'an passé");
    HSSFCell somme = creer("A1");
    somme.setCellFormula("SUM(A2:A9)");
    somme.setCellValue(1200);
    HSSFCell autre = creer("B1");
    autre.setCellFormula("'Détail l''an passé'!C4+B2");
    autre.setCellValue(7);
    HSSFCell texte = creer("C1");
    texte.setCellFormula("CONCATENATE(\"a\",\"b\")");
    texte.setCellValue("ab");
    HSSFCell erreur = creer("D1");
    erreur.setCellFormula("1/0");
    erreur.setCellErrorValue(FormulaError.DIV0);
    creer("E1").setCellValue(true);
    Classeur lu = lu();
    Formule calcul = cellule(lu, "A1").calcul().orElseThrow();
    assertThat(calcul.texte()).isEqualTo("SUM(A2:A9)");
    assertThat(calcul.estSomme()).isTrue();
    assertThat(cellule(lu, "A1").nombre()).contains(new BigDecimal("1200"));
    assertThat(cellule(lu, "B1").calcul().orElseThrow().antecedents())
        .containsExactly(
            new Formule.Antecedent(Optional.of("Détail l'an passé"), Plage.parse("C4")),
            new Formule.Antecedent(Optional.empty(), Plage.parse("B2")));
    assertThat(cellule(lu, "C1").texte()).isEqualTo("ab");
    assertThat(cellule(lu, "D1").texte()).isEqualTo("#DIV/0!");
    assertThat(cellule(lu, "E1").booleen()).contains(true);
  }

  @Test
  void a_formula_that_cells_share_is_that_of_each_of_them() throws IOException {
    for (int ligne = 1; ligne <= 2; ligne++) {
      HSSFCell somme = creer("C" + ligne);
      somme.setCellFormula("A" + ligne);
      somme.setCellValue(ligne);
    }
    byte[] tete = new byte[] {0, 0, 2, 0, 15, 0};
    byte[] renvoi = new byte[] {5, 0, 1, 0, 0, 2, 0};
    // The sum of the two cells on the left: a token for the area relative to the cell, then SUM.
    byte[] relatif = {
      0x2D, 0, 0, 0, 0, (byte) 0xFE, (byte) 0xC0, (byte) 0xFF, (byte) 0xC0, 0x22, 1, 4, 0
    };
    Flux flux = Flux.of(classeur)
        .replace(
            r -> r.sid() == Flux.FORMULA,
            Enregistrement.of(Flux.FORMULA, tete, 0, 0x40080000, (short) 8, 0, renvoi),
            Enregistrement.of(
                0x4BC,
                (short) 0,
                (short) 1,
                (byte) 2,
                (byte) 2,
                (short) 2,
                (short) relatif.length,
                relatif))
        .replace(
            r -> r.sid() == Flux.FORMULA && r.octets()[0] == 1,
            Enregistrement.of(
                Flux.FORMULA, new byte[] {1, 0, 2, 0, 15, 0}, 0, 0x40080000, (short) 8, 0, renvoi));
    Classeur lu = read(flux.fichier());
    assertThat(cellule(lu, "C1").calcul().orElseThrow().texte()).isEqualTo("SUM(A1:B1)");
    assertThat(cellule(lu, "C2").calcul().orElseThrow().texte()).isEqualTo("SUM(A2:B2)");
    assertThat(cellule(lu, "C2").nombre()).contains(new BigDecimal("3"));
  }

  @Test
  void struck_and_raised_parts_of_a_text_are_told_apart() throws IOException {
    HSSFFont barree = classeur.createFont();
    barree.setStrikeout(true);
    HSSFRichTextString corrige = new HSSFRichTextString("5000 3000");
    corrige.applyFont(0, 5, barree);
    creer("A1").setCellValue(corrige);
    HSSFFont exposant = classeur.createFont();
    exposant.setTypeOffset(Font.SS_SUPER);
    HSSFRichTextString appel = new HSSFRichTextString("12001");
    appel.applyFont(4, 5, exposant);
    creer("B1").setCellValue(appel);
    Classeur lu = lu();
    assertThat(cellule(lu, "A1").texte()).isEqualTo("3000");
    assertThat(cellule(lu, "A1").ancienTexte()).contains("5000");
    assertThat(cellule(lu, "B1").porteUnAppelDeNote()).isTrue();
    assertThat(cellule(lu, "B1").texte()).isEqualTo("1200¹");
  }

  @Test
  void styles_are_evidence() throws IOException {
    HSSFFont police = classeur.createFont();
    police.setBold(true);
    police.setStrikeout(true);
    HSSFCellStyle style = classeur.createCellStyle();
    style.setFont(police);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderTop(BorderStyle.THIN);
    style.setIndention((short) 2);
    HSSFCell cellule = creer("A1");
    cellule.setCellValue("Total");
    cellule.setCellStyle(style);
    Cellule lue = lue("A1");
    assertThat(lue.apparence().gras()).isTrue();
    assertThat(lue.apparence().fond()).isTrue();
    assertThat(lue.apparence().bordHaut()).isTrue();
    assertThat(lue.apparence().bordBas()).isFalse();
    assertThat(lue.apparence().retrait()).isEqualTo(2);
    assertThat(lue.estBarree()).isTrue();
  }

  @Test
  void merges_comments_and_what_is_hidden_are_kept() throws IOException {
    creer("A1").setCellValue("Porteur");
    creer("B3").setCellValue(1);
    feuille.getRow(2).setZeroHeight(true);
    feuille.groupRow(2, 2);
    feuille.setColumnHidden(1, true);
    feuille.addMergedRegion(new CellRangeAddress(4, 5, 0, 2));
    feuille.setAutoFilter(CellRangeAddress.valueOf("A1:B3"));
    var note = feuille
        .createDrawingPatriarch()
        .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 2, 3));
    note.setString(new HSSFRichTextString("à vérifier"));
    feuille.getRow(0).getCell(0).setCellComment(note);
    Feuille lue = lu().feuilles().get(0);
    assertThat(lue.ligneMasquee(3)).isTrue();
    assertThat(lue.rangee(3).orElseThrow().niveau()).isEqualTo(1);
    assertThat(lue.colonneMasquee(2)).isTrue();
    assertThat(lue.colonneMasquee(1)).isFalse();
    assertThat(lue.fusions()).containsExactly(Plage.parse("A5:C6"));
    assertThat(lue.cellule(5, 1)).isPresent();
    assertThat(lue.commentaire(1, 1)).contains("à vérifier");
    assertThat(lue.filtre()).contains(Plage.parse("A1:B3"));
  }

  @Test
  void sheets_come_in_the_order_of_their_tabs_hidden_ones_too() throws IOException {
    creer("A1").setCellValue("premier");
    classeur.createSheet("Caché").createRow(0).createCell(0).setCellValue("deuxième");
    classeur.createSheet("Très caché");
    classeur.setSheetVisibility(1, SheetVisibility.HIDDEN);
    classeur.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    List<Feuille> lues = lu().feuilles();
    assertThat(lues).extracting(Feuille::nom).containsExactly("Bilan", "Caché", "Très caché");
    assertThat(lues)
        .extracting(Feuille::visibilite)
        .containsExactly(Visibilite.VISIBLE, Visibilite.MASQUEE, Visibilite.TRES_MASQUEE);
    assertThat(lues.get(1).cellule(1, 1).orElseThrow().texte()).isEqualTo("deuxième");
  }

  @Test
  void texts_run_over_several_records() throws IOException {
    String long1 = "é".repeat(20_000);
    String long2 = "€".repeat(20_000);
    creer("A1").setCellValue(long1);
    creer("A2").setCellValue(long2);
    Classeur lu = lu();
    assertThat(cellule(lu, "A1").texte()).isEqualTo(long1);
    assertThat(cellule(lu, "A2").texte()).isEqualTo(long2);
  }

  @Test
  void the_figures_of_a_chart_on_a_sheet_are_none_of_its_cells() throws IOException {
    creer("A1").setCellValue(1);
    Flux flux = Flux.of(classeur)
        .replace(
            r -> r.sid() == Flux.NUMBER,
            Enregistrement.of(Flux.NUMBER, (short) 0, (short) 0, (short) 15, 0, 0x3FF00000),
            Enregistrement.of(Flux.BOF, (short) 0x600, (short) 0x20, 0, 0, 0),
            Enregistrement.of(Flux.NUMBER, (short) 0, (short) 0, (short) 15, 0, 0x40000000),
            Enregistrement.of(Flux.EOF),
            Enregistrement.of(Flux.NUMBER, (short) 1, (short) 0, (short) 15, 0, 0x40080000));
    Classeur lu = read(flux.fichier());
    assertThat(cellule(lu, "A1").nombre()).contains(new BigDecimal("1"));
    assertThat(cellule(lu, "A2").nombre()).contains(new BigDecimal("3"));
  }

  @Test
  void what_is_out_of_place_is_left_out_and_said() throws IOException {
    creer("A1").setCellValue("Porteur");
    creer("B1").setCellValue(5);
    Flux flux = Flux.of(classeur)
        .replace(
            r -> r.sid() == Flux.NUMBER,
            Enregistrement.of(0xFD, (short) 0, (short) 1, (short) 15, 99),
            Enregistrement.of(Flux.NUMBER, (short) 0, (short) 20_000, (short) 15, 0, 0),
            Enregistrement.of(
                0xE5,
                (short) 3,
                new byte[] {0, 0, 1, 0, 0, 0, 1, 0},
                new byte[] {1, 0, 2, 0, 0, 0, 1, 0},
                new byte[] {9, 0, 2, 0, 0, 0, 1, 0}));
    Classeur lu = read(flux.fichier());
    assertThat(lu.constats())
        .extracting(c -> c.message().fr())
        .containsExactly(
            "Bilan : plages fusionnées superposées, la première est gardée (1 fois)",
            "Bilan : 2 cellules ou plages hors de la feuille, ignorées",
            "Bilan : 1 textes absents du fichier, cellules ignorées");
  }

  @Test
  void a_workbook_that_anybody_can_open_is_read_though_it_is_encrypted() throws IOException {
    creer("A1").setCellValue("Porteur");
    Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
    try {
      assertThat(lue("A1").texte()).isEqualTo("Porteur");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
