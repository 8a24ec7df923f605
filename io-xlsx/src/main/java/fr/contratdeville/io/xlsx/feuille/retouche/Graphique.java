package fr.contratdeville.io.xlsx.feuille.retouche;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A bar chart of two columns of cells, names and figures. It points to these cells: a spreadsheet
 * draws it anew when they change. What they hold now stands in it too, for programs that compute
 * nothing.
 *
 * @param cadre where it lies on the sheet
 * @param titre the text above it
 * @param description what it shows, for those who cannot see it
 * @param langue the language of both, such as {@code fr-FR}
 * @param noms the cells of the names, as a formula names them
 * @param valeurs the cells of the figures
 * @param format the number format of the figures
 * @param barres what the cells hold now, in their order
 */
public record Graphique(
    Cadre cadre,
    String titre,
    String description,
    String langue,
    String noms,
    String valeurs,
    String format,
    List<Barre> barres) {

  public Graphique {
    barres = List.copyOf(barres);
  }

  /** A block of cells; rows and columns count from 1, the last ones are inside. */
  public record Cadre(int ligne, int colonne, int derniereLigne, int derniereColonne) {}

  /** One bar: a name, and a figure unless its cell is blank. */
  public record Barre(String nom, Optional<BigDecimal> valeur) {}
}
