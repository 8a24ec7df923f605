package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.TableStructuree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook shows beside its values, as another program writes it. */
class IndicesTest {

  @TempDir
  Path dossier;

  private Path ecrit(XSSFWorkbook classeur) throws IOException {
    Path fichier = dossier.resolve("indices.xlsx");
    try (classeur;
        OutputStream sortie = Files.newOutputStream(fichier)) {
      classeur.write(sortie);
    }
    return fichier;
  }

  private static XSSFWorkbook total() {
    XSSFWorkbook classeur = new XSSFWorkbook();
    XSSFSheet feuille = classeur.createSheet("Bilan");
    XSSFFont gras = classeur.createFont();
    gras.setBold(true);
    gras.setStrikeout(true);
    XSSFCellStyle style = classeur.createCellStyle();
    style.setFont(gras);
    style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderTop(BorderStyle.THIN);
    style.setIndention((short) 2);
    style.setDataFormat(classeur.createDataFormat().getFormat("0.0 %"));
    for (int i = 0; i < 4; i++) {
      feuille.createRow(i).createCell(0).setCellValue(i == 0 ? "Ville" : "ligne " + i);
      feuille.getRow(i).createCell(1).setCellValue(i == 0 ? "Montant" : "x");
    }
    XSSFRow somme = feuille.createRow(4);
    somme.createCell(0).setCellFormula("SUM(B2:B4)");
    somme.getCell(0).setCellStyle(style);
    feuille.groupRow(1, 3);
    feuille.setAutoFilter(CellRangeAddress.valueOf("A1:B4"));
    return classeur;
  }

  private static Cellule cellule(Feuille feuille, String place) {
    Plage ou = Plage.parse(place);
    return feuille.cellule(ou.premiereLigne(), ou.premiereColonne()).orElseThrow();
  }

  @Test
  void a_total_is_bold_filled_under_a_border_and_sums_a_range() throws IOException {
    Feuille feuille = ClasseurXlsx.open(ecrit(total())).feuilles().get(0);

    Cellule somme = cellule(feuille, "A5");
    assertThat(somme.apparence())
        .isEqualTo(new Apparence(Nature.POURCENTAGE, true, true, true, true, false, 2, "0.0 %"));
    assertThat(somme.calcul().orElseThrow().antecedents())
        .extracting(Formule.Antecedent::plage)
        .containsExactly(Plage.parse("B2:B4"));
    assertThat(somme.calcul().orElseThrow().estSomme()).isTrue();
    assertThat(cellule(feuille, "A1").apparence()).isEqualTo(Apparence.SIMPLE);
    assertThat(feuille.rangees()).extracting(r -> r.niveau()).containsExactly(0, 1, 1, 1, 0);
    assertThat(feuille.filtre()).contains(Plage.parse("A1:B4"));
  }

  @Test
  void a_table_knows_its_header_and_its_total_row() throws IOException {
    XSSFWorkbook classeur = total();
    XSSFTable table = classeur
        .getSheetAt(0)
        .createTable(new AreaReference("A1:B5", SpreadsheetVersion.EXCEL2007));
    table.setDisplayName("Actions");
    table.getCTTable().setTotalsRowCount(1);

    Feuille feuille = ClasseurXlsx.open(ecrit(classeur)).feuilles().get(0);

    assertThat(feuille.tables())
        .containsExactly(new TableStructuree("Actions", Plage.parse("A1:B5"), true, true));
  }

  @Test
  void a_formula_that_cells_share_moves_along() throws IOException {
    Feuille feuille = ClasseurXlsx.open(Archive.rangees(
                "<row r=\"6\"><c r=\"B6\"><f t=\"shared\" ref=\"B6:D6\" si=\"0\">SUM(B2:B5)</f><v>1</v></c>"
                    + "<c r=\"C6\"><f t=\"shared\" si=\"0\"/><v>2</v></c>"
                    + "<c r=\"D6\"><f t=\"shared\" si=\"7\"/><v>3</v></c></row>")
            .ecrire(dossier))
        .feuilles()
        .get(0);

    assertThat(cellule(feuille, "C6").calcul().orElseThrow().antecedents())
        .extracting(Formule.Antecedent::plage)
        .containsExactly(Plage.parse("C2:C5"));
    assertThat(cellule(feuille, "C6").formule()).isEmpty();
    assertThat(cellule(feuille, "D6").calcul().orElseThrow().antecedents()).isEmpty();
    assertThat(cellule(feuille, "D6").estCalculee()).isTrue();
  }

  @Test
  void the_producer_is_named_where_the_file_names_it()
      throws ClasseurIllisibleException, IOException {
    try (ClasseurOuvert ouvert = ClasseurOuvert.open(ecrit(total()), Limits.DEFAULT)) {
      assertThat(ouvert.producer()).contains("Apache POI");
    }
  }
}
