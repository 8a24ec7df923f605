package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Feuille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Builds a workbook in a few words and reads it: rows one after the other, {@code null} a blank.
 */
public final class Tableur {

  /** The name under which what is read knows its file. */
  public static final String NOM = "essai.xlsx";

  /** A number that a cell shows as a percentage: {@code 0.47} reads 47 %. */
  public record Pourcentage(String fraction) {}

  /** A formula that no spreadsheet has computed. */
  public record Formule(String texte) {}

  private final XSSFWorkbook classeur = new XSSFWorkbook();
  private XSSFSheet feuille;
  private int suivante;

  private Tableur(String nom) {
    feuille = classeur.createSheet(nom);
  }

  public static Tableur feuille(String nom) {
    return new Tableur(nom);
  }

  /** A sheet named {@code Bilan}. */
  public static Tableur bilan() {
    return new Tableur("Bilan");
  }

  /** Another sheet, which the rows that follow go to. */
  public Tableur puisFeuille(String nom) {
    feuille = classeur.createSheet(nom);
    suivante = 0;
    return this;
  }

  public Tableur rangee(Object... valeurs) {
    for (int colonne = 0; colonne < valeurs.length; colonne++) {
      poser(new CellAddress(suivante, colonne), valeurs[colonne]);
    }
    suivante++;
    return this;
  }

  public Tableur vides(int rangees) {
    suivante += rangees;
    return this;
  }

  public Tableur en(String adresse, Object valeur) {
    poser(new CellAddress(adresse), valeur);
    return this;
  }

  public Tableur fusion(String... plages) {
    for (String plage : plages) {
      feuille.addMergedRegion(CellRangeAddress.valueOf(plage));
    }
    return this;
  }

  /** @param ligne from 1 */
  public Tableur ligneMasquee(int ligne) {
    feuille.getRow(ligne - 1).setZeroHeight(true);
    return this;
  }

  /** @param colonne from 1 */
  public Tableur colonneMasquee(int colonne) {
    feuille.setColumnHidden(colonne - 1, true);
    return this;
  }

  public Tableur feuilleMasquee() {
    classeur.setSheetHidden(classeur.getSheetIndex(feuille), true);
    return this;
  }

  public Tableur commentaire(String adresse, String texte) {
    CellAddress ou = new CellAddress(adresse);
    Comment commentaire = feuille
        .createDrawingPatriarch()
        .createCellComment(new XSSFClientAnchor(
            0, 0, 0, 0, ou.getColumn(), ou.getRow(), ou.getColumn() + 2, ou.getRow() + 2));
    commentaire.setAddress(ou);
    commentaire.setString(classeur.getCreationHelper().createRichTextString(texte));
    return this;
  }

  private void poser(CellAddress ou, Object valeur) {
    if (valeur == null) {
      return;
    }
    Row rangee = feuille.getRow(ou.getRow());
    Cell cellule = (rangee == null ? feuille.createRow(ou.getRow()) : rangee)
        .getCell(ou.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (valeur instanceof String texte) {
      cellule.setCellValue(texte);
    } else if (valeur instanceof Integer || valeur instanceof Long || valeur instanceof Double) {
      cellule.setCellValue(((Number) valeur).doubleValue());
    } else if (valeur instanceof BigDecimal nombre) {
      cellule.setCellValue(nombre.doubleValue());
    } else if (valeur instanceof Boolean vrai) {
      cellule.setCellValue(vrai);
    } else if (valeur instanceof LocalDate jour) {
      cellule.setCellValue(jour);
      cellule.setCellStyle(style("dd/mm/yyyy"));
    } else if (valeur instanceof Pourcentage part) {
      cellule.setCellValue(Double.parseDouble(part.fraction));
      cellule.setCellStyle(style("0%"));
    } else if (valeur instanceof Formule formule) {
      cellule.setCellFormula(formule.texte);
    } else if (valeur instanceof FormulaError erreur) {
      cellule.setCellErrorValue(erreur.getCode());
    } else {
      throw new IllegalArgumentException(valeur.getClass().toString());
    }
  }

  private CellStyle style(String format) {
    CellStyle style = classeur.createCellStyle();
    style.setDataFormat(classeur.createDataFormat().getFormat(format));
    return style;
  }

  public byte[] octets() {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try {
      classeur.write(sortie);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sortie.toByteArray();
  }

  public ClasseurXlsx classeur() {
    return surDisque(octets(), ClasseurXlsx::open);
  }

  /** The first sheet, as recognition sees it. */
  public Feuille lue() {
    return classeur().feuilles().get(0);
  }

  public Lecture lire() {
    return lire(Disposition.automatique());
  }

  public Lecture lire(Disposition disposition) {
    return lire(octets(), disposition);
  }

  public Lecture lire(List<Disposition> dispositions) {
    return surDisque(octets(), f -> new XlsxContratReader(dispositions).read(f, NOM));
  }

  /** The layout of each table. */
  public List<Disposition> dispositions() {
    return surDisque(octets(), fichier -> new XlsxContratReader().dispositions(fichier));
  }

  public Disposition disposition() {
    return surDisque(octets(), fichier -> new XlsxContratReader().disposition(fichier));
  }

  public static Lecture lire(byte[] octets, Disposition disposition) {
    return surDisque(octets, fichier -> new XlsxContratReader(disposition).read(fichier, NOM));
  }

  /** What reads a file. */
  interface Lecteur<T> {
    T lire(Path fichier) throws IOException;
  }

  static <T> T surDisque(byte[] octets, Lecteur<T> lecteur) {
    try {
      Path fichier = Files.createTempFile("tableur", ".xlsx");
      try {
        Files.write(fichier, octets);
        return lecteur.lire(fichier);
      } finally {
        Files.delete(fichier);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
