package fr.contratdeville.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/**
 * A bar chart as Apache POI reads it: what stands in it, and what the cells hold that it points to.
 *
 * @param dedans the names and figures that the chart keeps, {@code name=1500.00}; a blank one has
 *     no figure
 * @param cellules the same as its cells have them
 */
record BarresLues(
    String titre,
    String description,
    String noms,
    String valeurs,
    List<String> dedans,
    List<String> cellules) {

  /** The charts of a sheet, in order. */
  static List<BarresLues> of(XSSFSheet feuille) {
    XSSFDrawing dessin = feuille.getDrawingPatriarch();
    if (dessin == null) {
      return List.of();
    }
    List<BarresLues> lues = new ArrayList<>();
    dessin.getShapes().forEach(forme -> {
      XSSFGraphicFrame cadre = (XSSFGraphicFrame) forme;
      var relation =
          cadre.getCTGraphicalObjectFrame().getGraphic().getGraphicData().getDomNode();
      String id = relation
          .getFirstChild()
          .getAttributes()
          .getNamedItemNS(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")
          .getNodeValue();
      XSSFChart graphique = (XSSFChart) dessin.getRelationById(id);
      lues.add(of(
          feuille.getWorkbook(),
          graphique,
          cadre.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr()));
    });
    return lues;
  }

  private static BarresLues of(XSSFWorkbook classeur, XSSFChart graphique, String description) {
    CTBarSer serie = graphique.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
    var noms = serie.getCat().getStrRef();
    var valeurs = serie.getVal().getNumRef();
    List<String> dedans = new ArrayList<>();
    noms.getStrCache().getPtList().forEach(pt -> dedans.add(pt.getV()));
    valeurs
        .getNumCache()
        .getPtList()
        .forEach(pt -> dedans.set(
            (int) pt.getIdx(),
            dedans.get((int) pt.getIdx()) + "=" + nombre(Double.parseDouble(pt.getV()))));
    List<Cell> lesNoms = cellules(classeur, noms.getF());
    List<Cell> lesValeurs = cellules(classeur, valeurs.getF());
    List<String> cellules = new ArrayList<>();
    for (int i = 0; i < lesNoms.size(); i++) {
      Cell valeur = lesValeurs.get(i);
      cellules.add(lesNoms.get(i).getStringCellValue()
          + (valeur.getCachedFormulaResultType() == CellType.NUMERIC
              ? "=" + nombre(valeur.getNumericCellValue())
              : ""));
    }
    return new BarresLues(
        graphique.getTitleText().getString(),
        description,
        noms.getF(),
        valeurs.getF(),
        dedans,
        cellules);
  }

  private static List<Cell> cellules(XSSFWorkbook classeur, String plage) {
    return Stream.of(new AreaReference(plage, SpreadsheetVersion.EXCEL2007).getAllReferencedCells())
        .map(r -> (Cell) classeur.getSheet(r.getSheetName()).getRow(r.getRow()).getCell(r.getCol()))
        .toList();
  }

  private static String nombre(double valeur) {
    return String.format(Locale.ROOT, "%.2f", valeur);
  }

  /** The charts of all sheets. */
  static List<BarresLues> of(XSSFWorkbook classeur) {
    return StreamSupport.stream(classeur.spliterator(), false)
        .flatMap(f -> of((XSSFSheet) f).stream())
        .toList();
  }
}
