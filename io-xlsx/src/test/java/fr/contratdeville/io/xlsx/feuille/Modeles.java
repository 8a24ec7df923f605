package fr.contratdeville.io.xlsx.feuille;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sound workbooks that use as much of the format as possible: what mutations start from. */
final class Modeles {

  private Modeles() {}

  static List<Archive> tous() {
    return List.of(Archive.lire(dePoi()), Archive.lire(dePoiAuFil()), aLaMain());
  }

  static byte[] dePoi() {
    try (XSSFWorkbook classeur = new XSSFWorkbook();
        ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
      XSSFSheet feuille = classeur.createSheet("Bilan 2023");
      XSSFCellStyle date = classeur.createCellStyle();
      date.setDataFormat(classeur.createDataFormat().getFormat("dd/mm/yyyy"));
      for (int i = 0; i < 12; i++) {
        XSSFCell[] cellules = new XSSFCell[6];
        var rangee = feuille.createRow(i);
        for (int j = 0; j < cellules.length; j++) {
          cellules[j] = rangee.createCell(j);
        }
        cellules[0].setCellValue("Porteur " + i % 3);
        cellules[1].setCellValue(1234.5 * i);
        cellules[2].setCellValue(LocalDate.of(2023, 1, 1).plusDays(i));
        cellules[2].setCellStyle(date);
        cellules[3].setCellValue(i % 2 == 0);
        cellules[4].setCellErrorValue((byte) 7);
        cellules[5].setCellFormula("B" + (i + 1) + "*2");
      }
      feuille.addMergedRegion(CellRangeAddress.valueOf("A15:C17"));
      feuille.setColumnHidden(3, true);
      feuille.getRow(4).setZeroHeight(true);
      ClientAnchor ancre = classeur.getCreationHelper().createClientAnchor();
      Comment commentaire = feuille.createDrawingPatriarch().createCellComment(ancre);
      commentaire.setString(classeur.getCreationHelper().createRichTextString("à vérifier"));
      feuille.getRow(2).getCell(1).setCellComment(commentaire);
      classeur.createSheet("Annexe").createRow(3).createCell(3).setCellValue("Total");
      classeur.setSheetHidden(1, true);
      classeur.write(sortie);
      return sortie.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] dePoiAuFil() {
    try (SXSSFWorkbook classeur = new SXSSFWorkbook();
        ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
      var feuille = classeur.createSheet("Au fil");
      for (int i = 0; i < 20; i++) {
        feuille.createRow(i).createCell(i % 4).setCellValue("Alès _x000D_ " + i);
      }
      classeur.write(sortie);
      return sortie.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Archive aLaMain() {
    return Archive.feuille(
            "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\" spans=\"1:4\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45000.25</v></c>"
                + "<c r=\"C1\" t=\"d\"><v>2024-03-15T10:00:00Z</v></c><c r=\"D1\" t=\"inlineStr\"><is><r><t>a_x000D_</t></r></is></c></row>"
                + "<row><c><v>1E-5</v></c><c t=\"e\"><v>#N/A</v></c><c><f t=\"shared\" si=\"0\" ref=\"C2:C3\">A1+1</f><v>2</v></c></row>"
                + "<row r=\"3\" hidden=\"1\"><c r=\"C3\"><f t=\"shared\" si=\"0\"/></c></row></sheetData>"
                + "<mergeCells count=\"2\"><mergeCell ref=\"A5:B7\"/><mergeCell ref=\"C5:C9\"/></mergeCells>")
        .textes(
            "<t xml:space=\"preserve\"> Grand'Combe </t>",
            "<r><t>b</t></r><rPh sb=\"0\" eb=\"1\"><t>c</t></rPh>")
        .formats("jj/mm/aaaa", "[h]:mm:ss", "0.0%", "#,##0.00\\ \"€\"")
        .classeur(
            "<workbookPr date1904=\"1\"/>",
            "<sheet name=\"Bilan\" sheetId=\"1\" r:id=\"rId1\" state=\"hidden\"/>");
  }
}
