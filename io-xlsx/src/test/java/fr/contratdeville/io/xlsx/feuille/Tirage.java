package fr.contratdeville.io.xlsx.feuille;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A random sheet, as gestures to repeat on a workbook of POI.
 *
 * @param gestes in order, the later ones over the earlier ones
 */
record Tirage(boolean depuis1904, boolean calcule, SheetVisibility visibilite, List<Geste> gestes) {

  private static final int LIGNES = 30;
  private static final int COLONNES = 12;
  private static final List<String> FORMATS = List.of(
      "General",
      "0.00",
      "0%",
      "0.0%",
      "#,##0.00\\ \"€\"",
      "@",
      "dd/mm/yyyy",
      "d-mmm-yy",
      "h:mm",
      "[h]:mm:ss",
      "mm:ss.0",
      "yyyy\\-mm",
      "[$-40C]d\\ mmmm\\ yyyy",
      "dd/mm/yyyy\\ hh:mm",
      "0.00E+00",
      "#\\ ?/?",
      "[Red]0;-0",
      "mmm");

  /** Something done to one cell, counted from 0 as POI does. */
  interface Geste {
    void faire(XSSFSheet feuille);
  }

  static Arbitrary<Tirage> quelconque() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(SheetVisibility.class),
            geste().list().ofMaxSize(60))
        .as(Tirage::new);
  }

  XSSFWorkbook classeur() {
    XSSFWorkbook classeur = new XSSFWorkbook();
    if (depuis1904) {
      classeur.getCTWorkbook().getWorkbookPr().setDate1904(true);
    }
    XSSFSheet feuille = classeur.createSheet("Tirage");
    classeur.createSheet("Autre");
    classeur.setSheetVisibility(0, visibilite);
    classeur.setActiveSheet(1);
    gestes.forEach(geste -> geste.faire(feuille));
    if (calcule) {
      classeur.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }
    return classeur;
  }

  private static Arbitrary<Geste> geste() {
    Arbitrary<Integer> lignes = Arbitraries.integers().between(0, LIGNES);
    Arbitrary<Integer> colonnes = Arbitraries.integers().between(0, COLONNES);
    Arbitrary<Geste> valeurs = Combinators.combine(lignes, colonnes, valeur())
        .as((l, c, valeur) -> f -> valeur.poser(CellUtil.getCell(rangee(f, l), c), f));
    Arbitrary<Geste> fusions = Combinators.combine(lignes, colonnes, lignes, colonnes)
        .as((l, c, h, w) -> f -> fusionner(f, new CellRangeAddress(l, l + h % 4, c, c + w % 4)));
    Arbitrary<Geste> rangees = lignes.map(l -> f -> rangee(f, l).setZeroHeight(true));
    Arbitrary<Geste> cols = colonnes.map(c -> f -> f.setColumnHidden(c, true));
    return Arbitraries.frequencyOf(
        Tuple.of(12, valeurs), Tuple.of(2, fusions), Tuple.of(1, rangees), Tuple.of(1, cols));
  }

  /** Gives a cell its value. */
  private interface Valeur {
    void poser(Cell cellule, XSSFSheet feuille);
  }

  private static Arbitrary<Valeur> valeur() {
    Arbitrary<Valeur> textes = Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.of(
                " Alès ",
                "a\nb\r\nc",
                "_x000D_",
                "é\uD83D\uDE00",
                "<&>\"'",
                "\t",
                "_x",
                "",
                "1 234,50 €"))
        .map(texte -> (c, f) -> c.setCellValue(texte));
    Arbitrary<Double> nombres = Arbitraries.oneOf(
        Arbitraries.doubles(),
        Arbitraries.doubles().between(0, 60_000),
        Arbitraries.integers().between(0, 60_000).map(Integer::doubleValue),
        Arbitraries.of(
            0.1 + 0.2,
            1.0,
            59.0,
            60.0,
            61.0,
            2_958_465.0,
            2_958_466.0,
            1e15,
            123_456_789_012_345_680.0));
    Arbitrary<Valeur> chiffres = Combinators.combine(nombres, Arbitraries.of(FORMATS))
        .as((nombre, format) -> (c, f) -> {
          c.setCellValue(nombre);
          c.setCellStyle(style(f, format));
        });
    Arbitrary<Valeur> dates = Arbitraries.longs().between(0, 2_000_000_000L).map(s -> (c, f) -> {
      c.setCellValue(LocalDateTime.of(1904, 1, 2, 0, 0).plusSeconds(s));
      c.setCellStyle(style(f, "dd/mm/yyyy\\ hh:mm"));
    });
    Arbitrary<Valeur> formules = Arbitraries.of(
            "1+2",
            "A1&\"x\"",
            "SUM(A1:B9)",
            "1/0",
            "B2=0",
            "\"\"",
            "IF(A1>1,\"Porteur\",2.5)",
            "NA()")
        .map(formule -> (c, f) -> c.setCellFormula(formule));
    Arbitrary<Valeur> autres = Arbitraries.of(
        (c, f) -> c.setCellValue(true),
        (c, f) -> c.setCellValue(false),
        (c, f) -> c.setBlank(),
        (c, f) -> c.setCellErrorValue(FormulaError.REF.getCode()),
        (c, f) -> c.setCellErrorValue(FormulaError.NA.getCode()),
        (c, f) -> commenter(c, f));
    return Arbitraries.oneOf(textes, chiffres, dates, formules, autres);
  }

  private static XSSFRow rangee(XSSFSheet feuille, int ligne) {
    XSSFRow rangee = feuille.getRow(ligne);
    return rangee == null ? feuille.createRow(ligne) : rangee;
  }

  private static XSSFCellStyle style(XSSFSheet feuille, String format) {
    XSSFCellStyle style = feuille.getWorkbook().createCellStyle();
    style.setDataFormat(feuille.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  private static void fusionner(XSSFSheet feuille, CellRangeAddress plage) {
    boolean libre = feuille.getMergedRegions().stream().noneMatch(plage::intersects);
    if (libre && plage.getNumberOfCells() > 1) {
      plage.validate(SpreadsheetVersion.EXCEL2007);
      feuille.addMergedRegion(plage);
    }
  }

  private static void commenter(Cell cellule, XSSFSheet feuille) {
    if (cellule.getCellComment() == null) {
      ClientAnchor ancre = feuille.getWorkbook().getCreationHelper().createClientAnchor();
      ancre.setRow1(cellule.getRowIndex());
      ancre.setCol1(cellule.getColumnIndex());
      var commentaire = feuille.createDrawingPatriarch().createCellComment(ancre);
      commentaire.setString(feuille
          .getWorkbook()
          .getCreationHelper()
          .createRichTextString("vu en " + cellule.getAddress()));
      ((XSSFCell) cellule).setCellComment(commentaire);
    }
  }
}
