package fr.contratdeville.io.xlsx.feuille.grille;

/**
 * A sheet as the workbook announces it, before it is read. {@code partie} is its place in the
 * archive.
 */
public record Onglet(String nom, Visibilite visibilite, String partie) {

  /** Whether a spreadsheet shows the tab. */
  public enum Visibilite {
    VISIBLE,
    /** Hidden; anyone can show it again from the menu. */
    MASQUEE,
    /** Hidden from the menu too: only a macro or another program shows it again. */
    TRES_MASQUEE
  }
}
