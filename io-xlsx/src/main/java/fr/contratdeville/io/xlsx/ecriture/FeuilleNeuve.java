package fr.contratdeville.io.xlsx.ecriture;

import fr.contratdeville.tableaux.feuille.Reference;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet while it is written; rows and columns count from 1. It is printed on A4 landscape, as
 * wide as the page. Closing it writes what remains of it.
 */
public final class FeuilleNeuve implements Closeable {

  private static final String FOND = "FFD9E2F3";
  private static final String TRAIT = "FFBFBFBF";

  private static final float MARGE = 0.35f;

  /** Digits of a number that a spreadsheet keeps. */
  private static final int DIGITS = 15;

  /** Height of one line of text in points. */
  private static final double LIGNE = 13;

  /** Height of what stands around the lines of a cell, in points. */
  private static final double BORDS = 3;

  private static final int LIGNES_MAX = 30;

  /** Most rows that are in memory at once. */
  private static final int RANGEES = 500;

  private final ClasseurNeuf classeur;
  private final Worksheet worksheet;
  private List<ColonneNeuve> colonnes = List.of();
  private final Map<Integer, Integer> hauteurs = new HashMap<>();
  private final Map<Range, Style> exceptions = new LinkedHashMap<>();
  private int ligneEnTete;
  private int derniere;
  private int miseEnForme;
  private int finTableau;

  FeuilleNeuve(ClasseurNeuf classeur, Worksheet page) {
    this.classeur = classeur;
    this.worksheet = page;
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.leftMargin(MARGE);
    page.rightMargin(MARGE);
    page.topMargin(MARGE);
    page.bottomMargin(2 * MARGE);
    page.footer("&A", Position.LEFT);
    page.footer("&P / &N", Position.RIGHT);
  }

  /** The sheet of the library that writes, for what this class does not offer. */
  public Worksheet worksheet() {
    return worksheet;
  }

  /**
   * Writes a text, which is never taken for a formula.
   *
   * @throws IllegalArgumentException unless {@linkplain CelluleEscape#fits it fits}
   */
  public void texte(int ligne, int colonne, String texte) {
    if (!CelluleEscape.fits(texte)) {
      throw new IllegalArgumentException(
          "expected a text that fits a cell, got one of " + texte.length() + " characters");
    }
    worksheet.value(ligne - 1, colonne - 1, CelluleEscape.escape(texte));
    derniere = Math.max(derniere, ligne);
    if (colonne <= colonnes.size()) {
      ColonneNeuve c = colonnes.get(colonne - 1);
      boolean entier = ligne == ligneEnTete || c.style().wraps();
      hauteurs.merge(ligne, entier ? lignes(texte, c.largeur()) : 1, Math::max);
    }
  }

  /**
   * About how many lines a text takes. Not every spreadsheet computes heights when it opens a file.
   */
  private static int lignes(String texte, double largeur) {
    // Most texts are far from filling a line, whatever their letters.
    boolean commence = !texte.isEmpty() && texte.charAt(0) != ' ';
    if (commence && texte.indexOf('\n') < 0 && 1.15 * texte.length() + 0.6 < largeur) {
      return 1;
    }
    int lignes = 0;
    for (String ligne : texte.split("\n", -1)) {
      double reste = 0;
      for (String mot : ligne.split(" ", -1)) {
        double place = 0.85 * mot.length()
            + 0.3 * mot.chars().filter(Character::isUpperCase).count();
        if (reste < place) {
          lignes += 1 + (int) (place / largeur);
          reste = largeur;
        }
        reste -= place + 0.6;
      }
    }
    return lignes;
  }

  /** Writes a number; as a text if it has more digits than a spreadsheet keeps. */
  public void nombre(int ligne, int colonne, BigDecimal nombre) {
    if (nombre.precision() > DIGITS) {
      texte(ligne, colonne, nombre.toPlainString());
    } else {
      worksheet.value(ligne - 1, colonne - 1, nombre);
      derniere = Math.max(derniere, ligne);
    }
  }

  public void date(int ligne, int colonne, LocalDate date) {
    worksheet.value(ligne - 1, colonne - 1, date);
    derniere = Math.max(derniere, ligne);
  }

  /** Writes the header of one column. */
  public void enTete(int ligne, int colonne, ColonneNeuve nom) {
    texte(ligne, colonne, nom.titre());
    worksheet.width(colonne - 1, nom.largeur());
    worksheet
        .style(ligne - 1, colonne - 1)
        .bold()
        .fontSize(10)
        .fontColor(nom.technique() ? Style.GRIS : Style.NOIR)
        .fillColor(FOND)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(TRAIT)
        .set();
  }

  /**
   * Starts a table: its header stays in sight and on each printed page, its columns have their
   * width and style also below the last row, and technical ones fold.
   */
  public void tableau(int ligne, List<ColonneNeuve> colonnes) {
    this.colonnes = colonnes;
    ligneEnTete = ligne;
    miseEnForme = ligne;
    for (int c = 1; c <= colonnes.size(); c++) {
      ColonneNeuve colonne = colonnes.get(c - 1);
      enTete(ligne, c, colonne);
      var style = worksheet.style(c - 1);
      colonne.style().applyTo(style);
      style.set();
    }
    int pourTous = (int) colonnes.stream().takeWhile(c -> !c.technique()).count();
    if (pourTous < colonnes.size()) {
      worksheet.groupCols(pourTous, colonnes.size() - 1);
    }
    worksheet.freezePane(1, ligne);
    worksheet.repeatRows(0, ligne - 1);
  }

  /**
   * Ends the rows that are sorted and filtered; what is written from now on, such as their sums,
   * stands below the table in bold.
   */
  public void pied() {
    finTableau = Math.max(derniere, ligneEnTete);
  }

  /** Declares the rows down to this one complete; they may leave memory. */
  public void rangee(int ligne) throws IOException {
    if (ligne - miseEnForme > RANGEES) {
      format();
      worksheet.flush();
    }
  }

  /** How many columns are printed; the others come after them. */
  private int imprimees() {
    return (int) colonnes.stream().takeWhile(ColonneNeuve::imprimee).count();
  }

  private void format() {
    for (int c = 1; c <= colonnes.size() && derniere > miseEnForme; c++) {
      var style = worksheet.range(miseEnForme, c - 1, derniere - 1, c - 1).style();
      colonnes.get(c - 1).style().applyTo(style);
      style.borderStyle("thin").borderColor(TRAIT).set();
    }
    for (int c = 1; c <= colonnes.size() && finTableau > 0 && derniere > finTableau; c++) {
      int debut = Math.max(miseEnForme, finTableau);
      var style = worksheet.range(debut, c - 1, derniere - 1, c - 1).style();
      colonnes.get(c - 1).style().applyTo(style);
      style.bold().borderStyle("thin").borderColor(TRAIT).set();
    }
    miseEnForme = derniere;
    exceptions.forEach((cellule, style) -> {
      var autre = cellule.style();
      style.applyTo(autre);
      autre.set();
    });
    exceptions.clear();
    hauteurs.forEach((ligne, lignes) ->
        worksheet.rowHeight(ligne - 1, Math.min(lignes, LIGNES_MAX) * LIGNE + BORDS));
    hauteurs.clear();
  }

  @Override
  public void close() throws IOException {
    if (!colonnes.isEmpty()) {
      format();
      int fin = finTableau > 0 ? finTableau : Math.max(derniere, ligneEnTete);
      worksheet.setAutoFilter(ligneEnTete - 1, 0, fin - 1, colonnes.size() - 1);
      worksheet.addNamedRange(
          worksheet.range(0, 0, Math.max(derniere, ligneEnTete) - 1, imprimees() - 1),
          "_xlnm.Print_Area");
      proposer();
    }
    worksheet.finish();
  }

  /** Offers the values that cells are chosen from, below the last row too. */
  private void proposer() {
    for (int c = 1; c <= colonnes.size(); c++) {
      ColonneNeuve colonne = colonnes.get(c - 1);
      Range cellules = worksheet.range(ligneEnTete, c - 1, Reference.LIGNE_MAX - 1, c - 1);
      if (!colonne.choix().isEmpty()) {
        proposer(cellules, colonne.titre(), colonne.choix());
      } else if (!colonne.source().isEmpty()) {
        cellules
            .validateWithListByFormula("'" + colonne.source() + "'!$A$2:$A$5000")
            .errorTitle("")
            .error("");
      }
    }
  }

  private void proposer(Range cellules, String titre, List<String> choix) {
    cellules
        .validateWithList(classeur.liste(titre, choix))
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true)
        .errorTitle("Liste")
        .error("Cette valeur n&apos;est pas dans la liste.");
  }

  /** Gives a cell another style than its column, and other values to choose from. */
  public void exception(int ligne, int colonne, Style style, List<String> choix) {
    exceptions.put(worksheet.range(ligne - 1, colonne - 1, ligne - 1, colonne - 1), style);
    if (!choix.isEmpty()) {
      proposer(
          worksheet.range(ligne - 1, colonne - 1, ligne - 1, colonne - 1), "Choix " + ligne, choix);
    }
  }
}
