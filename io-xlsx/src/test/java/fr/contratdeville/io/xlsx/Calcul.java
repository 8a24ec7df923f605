package fr.contratdeville.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the cells of a workbook say that they come to. */
final class Calcul {

  private Calcul() {}

  static XSSFWorkbook ouvrir(Path fichier) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(fichier)));
  }

  /** The result of each formula as it is in the file, cents and thousandths of a share kept. */
  static Map<String, String> resultats(Path fichier) throws IOException {
    Map<String, String> resultats = new LinkedHashMap<>();
    try (XSSFWorkbook classeur = ouvrir(fichier)) {
      classeur.forEach(f -> f.forEach(r -> r.forEach(c -> {
        if (c.getCellType() == CellType.FORMULA) {
          resultats.put(f.getSheetName() + "!" + c.getAddress(), resultat(c));
        }
      })));
    }
    return resultats;
  }

  private static String resultat(Cell cellule) {
    return switch (cellule.getCachedFormulaResultType()) {
      case NUMERIC ->
        String.format(java.util.Locale.ROOT, "%.4f", cellule.getNumericCellValue())
            .replace("-0.0000", "0.0000");
      case STRING -> cellule.getStringCellValue();
      default -> cellule.getCachedFormulaResultType().toString();
    };
  }
}
