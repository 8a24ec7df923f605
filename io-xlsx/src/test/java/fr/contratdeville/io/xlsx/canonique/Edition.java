package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.echange.Lecture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What people do to a canonical workbook; columns are named by their titles. */
final class Edition {

  private final XSSFWorkbook classeur;

  Edition(byte[] octets) throws IOException {
    classeur = new XSSFWorkbook(new ByteArrayInputStream(octets));
  }

  XSSFWorkbook classeur() {
    return classeur;
  }

  XSSFCell cellule(String feuille, int ligne, String titre) {
    XSSFSheet page = classeur.getSheet(feuille);
    XSSFRow rangee = page.getRow(ligne - 1);
    return (rangee == null ? page.createRow(ligne - 1) : rangee)
        .getCell(colonne(page, titre), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  Edition texte(String feuille, int ligne, String titre, String texte) {
    cellule(feuille, ligne, titre).setCellValue(texte);
    return this;
  }

  Edition nombre(String feuille, int ligne, String titre, double nombre) {
    cellule(feuille, ligne, titre).setCellValue(nombre);
    return this;
  }

  Edition supprimer(String feuille, int ligne) {
    XSSFSheet page = classeur.getSheet(feuille);
    page.removeRow(page.getRow(ligne - 1));
    if (page.getLastRowNum() >= ligne) {
      page.shiftRows(ligne, page.getLastRowNum(), -1);
    }
    return this;
  }

  /** Copies a row below all others. */
  Edition copier(String feuille, int ligne) {
    XSSFSheet page = classeur.getSheet(feuille);
    page.copyRows(
        ligne - 1,
        ligne - 1,
        page.getLastRowNum() + 1,
        new CellCopyPolicy().createBuilder().build());
    return this;
  }

  /** Rows from bottom to top, columns from right to left. */
  Edition retourner(String feuille) {
    XSSFSheet page = classeur.getSheet(feuille);
    List<List<Object>> rangees = new ArrayList<>();
    int largeur = page.getRow(0).getLastCellNum();
    for (int r = 0; r <= page.getLastRowNum(); r++) {
      List<Object> valeurs = new ArrayList<>();
      for (int c = largeur - 1; c >= 0; c--) {
        valeurs.add(valeur(page.getRow(r).getCell(c)));
      }
      rangees.add(r == 0 ? 0 : 1, valeurs);
    }
    for (int r = 0; r < rangees.size(); r++) {
      page.removeRow(page.getRow(r));
      XSSFRow rangee = page.createRow(r);
      for (int c = 0; c < largeur; c++) {
        if (rangees.get(r).get(c) instanceof Double nombre) {
          rangee.createCell(c).setCellValue(nombre);
        } else {
          rangee.createCell(c).setCellValue((String) rangees.get(r).get(c));
        }
      }
    }
    return this;
  }

  private static Object valeur(Cell cellule) {
    if (cellule == null) {
      return "";
    }
    return switch (cellule.getCellType()) {
      case NUMERIC -> cellule.getNumericCellValue();
      default -> cellule.getStringCellValue();
    };
  }

  Lecture lire() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    classeur.write(sortie);
    classeur.close();
    return Classeurs.lire(sortie.toByteArray());
  }

  private static int colonne(XSSFSheet page, String titre) {
    for (Cell cellule : page.getRow(0)) {
      if (cellule.getStringCellValue().equals(titre)) {
        return cellule.getColumnIndex();
      }
    }
    int neuve = page.getRow(0).getLastCellNum();
    page.getRow(0).createCell(neuve).setCellValue(titre);
    return neuve;
  }
}
