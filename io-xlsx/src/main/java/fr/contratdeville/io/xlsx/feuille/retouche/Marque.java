package fr.contratdeville.io.xlsx.feuille.retouche;

/**
 * A mark on a cell.
 *
 * @param teinte its colours
 * @param texte its comment, not empty
 */
public record Marque(Teinte teinte, String texte) {

  /**
   * Two colours in hexadecimal, alpha first, as in {@code FFC00000}.
   *
   * @param bord the colour of the border that replaces that of the cell
   * @param fond the colour behind a cell that has no background of its own
   */
  public record Teinte(String bord, String fond) {}
}
