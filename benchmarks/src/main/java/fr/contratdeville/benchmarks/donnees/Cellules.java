package fr.contratdeville.benchmarks.donnees;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook, texts and numbers, which other libraries write. */
public final class Cellules {
  private static final int RANGEES_EN_MEMOIRE = 500;

  /** The rows of one sheet. */
  private record Page(String nom, List<@Nullable Object[]> rangees) {}

  private final List<Page> pages = new ArrayList<>();

  private Cellules() {}

  /**
   * Reads the cells of a workbook.
   *
   * @param octets the workbook
   */
  public static Cellules of(byte[] octets) throws IOException {
    Cellules cellules = new Cellules();
    try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(octets))) {
      for (Sheet feuille : classeur.getSheets().toList()) {
        Page page = new Page(feuille.getName(), new ArrayList<>());
        for (Row rangee : feuille.read()) {
          page.rangees.add(rangee.stream().map(Cellules::valeur).toArray());
        }
        cellules.pages.add(page);
      }
    }
    return cellules;
  }

  private static @Nullable Object valeur(org.dhatim.fastexcel.reader.@Nullable Cell cellule) {
    if (cellule == null || cellule.getType() == CellType.EMPTY) {
      return null;
    }
    return cellule.getType() == CellType.NUMBER ? cellule.asNumber() : cellule.getText();
  }

  /** Returns a figure that depends on the value of every cell and on its place in its row. */
  public long empreinte() {
    long empreinte = 0;
    for (Page page : pages) {
      for (@Nullable Object[] rangee : page.rangees) {
        for (int c = 0; c < rangee.length; c++) {
          Object valeur = rangee[c];
          if (valeur != null) {
            long celle = valeur instanceof BigDecimal nombre
                ? Double.hashCode(nombre.doubleValue())
                : valeur.hashCode();
            empreinte += celle * (c + 1);
          }
        }
      }
    }
    return empreinte;
  }

  /** Writes these cells as a workbook by fastexcel, without styles. */
  public void parFastexcel(OutputStream sortie) throws IOException {
    try (Workbook classeur = new Workbook(sortie, "Mesures", null)) {
      for (Page page : pages) {
        Worksheet feuille = classeur.newWorksheet(page.nom);
        for (int r = 0; r < page.rangees.size(); r++) {
          @Nullable Object[] rangee = page.rangees.get(r);
          for (int c = 0; c < rangee.length; c++) {
            if (rangee[c] instanceof BigDecimal nombre) {
              feuille.value(r, c, nombre);
            } else if (rangee[c] instanceof String texte) {
              feuille.value(r, c, texte);
            }
          }
          if (r % RANGEES_EN_MEMOIRE == 0) {
            feuille.flush();
          }
        }
        feuille.finish();
      }
    }
  }

  /** Writes these cells as a workbook by POI as a stream, without styles. */
  public void parSxssf(OutputStream sortie) throws IOException {
    try (SXSSFWorkbook classeur = new SXSSFWorkbook(RANGEES_EN_MEMOIRE)) {
      for (Page page : pages) {
        SXSSFSheet feuille = classeur.createSheet(page.nom);
        for (int r = 0; r < page.rangees.size(); r++) {
          var ligne = feuille.createRow(r);
          @Nullable Object[] rangee = page.rangees.get(r);
          for (int c = 0; c < rangee.length; c++) {
            if (rangee[c] instanceof BigDecimal nombre) {
              ligne.createCell(c).setCellValue(nombre.doubleValue());
            } else if (rangee[c] instanceof String texte) {
              ligne.createCell(c).setCellValue(texte);
            }
          }
        }
      }
      classeur.write(sortie);
    }
  }
}
