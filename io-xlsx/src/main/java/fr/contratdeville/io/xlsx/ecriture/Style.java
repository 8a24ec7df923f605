package fr.contratdeville.io.xlsx.ecriture;

import org.dhatim.fastexcel.ColumnStyleSetter;
import org.dhatim.fastexcel.StyleSetter;

/** The look of the cells of a column, below its header. */
public enum Style {
  /** A text that is never taken for a number nor for a formula, even when it is typed again. */
  TEXTE("@", "left", true),
  /** A text that people need not read: small, grey, on one line. */
  TECHNIQUE("@", "left", false),
  /** A text that repeats another cell. */
  RAPPEL("@", "left", true),
  /** Euros and cents. */
  MONTANT("#,##0.00\\ \"€\";[Red]\\-#,##0.00\\ \"€\"", "right", false),
  /** Euros and cents, to which amounts that the document does not give would have to be added. */
  MONTANT_PARTIEL("#,##0.00\\ \"€ + ?\";[Red]\\-#,##0.00\\ \"€ + ?\"", "right", false),
  /** A share, which the cell holds as a part of one: 0.458 is 45.8 %. */
  PART("0.0\\ %;[Red]\\-0.0\\ %", "right", false),
  ENTIER("0", "right", false),
  /** A number, or a text in its stead. */
  QUANTITE("General", "right", true),
  DATE("dd/mm/yyyy", "center", false),
  ENTIER_A_GAUCHE("0", "left", false),
  DATE_A_GAUCHE("dd/mm/yyyy", "left", false);

  /** Opaque colours: alpha, red, green, blue (ECMA-376 part 1, 18.18.86). */
  static final String NOIR = "FF000000";

  /** Dark enough to be read when it is printed. */
  static final String GRIS = "FF595959";

  private final String format;
  private final String alignment;
  private final boolean wraps;

  Style(String format, String alignement, boolean aLaLigne) {
    this.format = format;
    this.alignment = alignement;
    this.wraps = aLaLigne;
  }

  /** Whether a long text goes on below and makes its row higher. */
  boolean wraps() {
    return wraps;
  }

  /** This style, to the left, for a cell among texts. */
  public Style leftAligned() {
    return this == DATE ? DATE_A_GAUCHE : this == ENTIER ? ENTIER_A_GAUCHE : this;
  }

  /** Sets this look on cells that are there. */
  void applyTo(StyleSetter cellules) {
    cellules
        .format(format)
        .horizontalAlignment(alignment)
        .verticalAlignment("top")
        .wrapText(wraps)
        .fontColor(color())
        .fontSize(size());
  }

  /** Sets this look on cells that are filled later. */
  void applyTo(ColumnStyleSetter colonne) {
    colonne
        .format(format)
        .horizontalAlignment(alignment)
        .verticalAlignment("top")
        .wrapText(wraps)
        .fontColor(color())
        .fontSize(size());
  }

  private String color() {
    return this == TECHNIQUE || this == RAPPEL ? GRIS : NOIR;
  }

  private int size() {
    return this == TECHNIQUE ? 8 : 10;
  }
}
