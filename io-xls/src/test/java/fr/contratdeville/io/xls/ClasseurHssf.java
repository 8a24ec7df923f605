package fr.contratdeville.io.xls;

import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridPlace;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.layout.grid.GridStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes generated sheets as a workbook, by a library that is not ours. */
final class ClasseurHssf {
  private final HSSFWorkbook classeur = new HSSFWorkbook();
  private final Map<GridStyle, HSSFCellStyle> styles = new HashMap<>();

  private ClasseurHssf() {}

  static byte[] of(List<GridSheet> sheets) throws IOException {
    ClasseurHssf poi = new ClasseurHssf();
    sheets.forEach(poi::feuille);
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (HSSFWorkbook classeur = poi.classeur) {
      classeur.write(sortie);
    }
    return sortie.toByteArray();
  }

  private void feuille(GridSheet sheet) {
    Sheet feuille = classeur.createSheet(sheet.name());
    sheet.rows().forEach((numero, cellules) -> {
      Row rangee = feuille.createRow(numero - 1);
      rangee.setZeroHeight(sheet.hiddenRows().contains(numero));
      cellules.forEach((colonne, cellule) -> remplir(rangee.createCell(colonne - 1), cellule));
    });
    sheet.hiddenColumns().forEach(colonne -> feuille.setColumnHidden(colonne - 1, true));
    sheet
        .merges()
        .forEach(m -> feuille.addMergedRegion(new CellRangeAddress(
            m.firstRow() - 1, m.lastRow() - 1, m.firstColumn() - 1, m.lastColumn() - 1)));
    sheet.levels().forEach((rangee, niveau) -> {
      for (int i = 0; i < niveau; i++) {
        feuille.groupRow(rangee - 1, rangee - 1);
      }
    });
    sheet.comments().forEach((place, texte) -> commenter(feuille, place, texte));
  }

  private void remplir(Cell cellule, GridCell grid) {
    cellule.setCellStyle(styles.computeIfAbsent(grid.style(), this::style));
    grid.formula().ifPresent(formule -> calculer(cellule, formule));
    grid.text().ifPresent(cellule::setCellValue);
    grid.number().ifPresent(n -> cellule.setCellValue(n.doubleValue()));
  }

  /** A function has 30 arguments at most in this format: a longer sum is only its result. */
  private static void calculer(Cell cellule, String formule) {
    try {
      cellule.setCellFormula(formule);
    } catch (FormulaParseException e) {
      if (formule.chars().filter(c -> c == ',').count() < 30) {
        throw e;
      }
    }
  }

  private HSSFCellStyle style(GridStyle grid) {
    HSSFCellStyle style = classeur.createCellStyle();
    HSSFFont police = classeur.createFont();
    police.setBold(grid.bold());
    police.setStrikeout(grid.struck());
    style.setFont(police);
    if (grid.filled()) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.index);
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    style.setBorderTop(grid.borderAbove() ? BorderStyle.THIN : BorderStyle.NONE);
    style.setBorderBottom(grid.borderBelow() ? BorderStyle.THIN : BorderStyle.NONE);
    style.setIndention((short) grid.indent());
    if (!grid.format().isEmpty()) {
      style.setDataFormat(classeur.createDataFormat().getFormat(grid.format()));
    }
    return style;
  }

  private static void commenter(Sheet feuille, GridPlace place, String texte) {
    var commentaire = feuille
        .createDrawingPatriarch()
        .createCellComment(new HSSFClientAnchor(
            0,
            0,
            0,
            0,
            (short) place.column(),
            place.row(),
            (short) (place.column() + 2),
            place.row() + 3));
    commentaire.setString(feuille.getWorkbook().getCreationHelper().createRichTextString(texte));
    feuille.getRow(place.row() - 1).getCell(place.column() - 1).setCellComment(commentaire);
  }
}
