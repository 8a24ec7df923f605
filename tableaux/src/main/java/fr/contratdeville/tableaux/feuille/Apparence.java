package fr.contratdeville.tableaux.feuille;

/**
 * The way in which a spreadsheet shows a cell, as far as it hints at the role of the cell: totals
 * are bold, filled or under a border, a line of an outline is indented, a withdrawn row is struck
 * through.
 *
 * @param nature the kind of value that the number format gives to a number
 * @param gras whether the text is bold
 * @param barre whether the text is struck through
 * @param fond whether the cell is filled with a colour
 * @param bordHaut whether a border runs above the cell
 * @param bordBas whether a border runs below the cell
 * @param retrait the number of steps by which the text is indented, from 0
 * @param format the code of the number format, such as {@code # ##0 "k€"}; empty for the general
 *     one
 */
public record Apparence(
    Nature nature,
    boolean gras,
    boolean barre,
    boolean fond,
    boolean bordHaut,
    boolean bordBas,
    int retrait,
    String format) {

  /** The appearance of a cell that nobody formatted. */
  public static final Apparence SIMPLE = of(Nature.NOMBRE);

  /** The appearance of a cell of which only the kind of number is known. */
  public static Apparence of(Nature nature) {
    return new Apparence(nature, false, false, false, false, false, 0, "");
  }

  /** This appearance without a line through the text. */
  Apparence sansBarre() {
    return new Apparence(nature, gras, false, fond, bordHaut, bordBas, retrait, format);
  }

  /** This appearance with another number format. */
  Apparence withFormat(String format) {
    return new Apparence(nature, gras, barre, fond, bordHaut, bordBas, retrait, format);
  }
}
