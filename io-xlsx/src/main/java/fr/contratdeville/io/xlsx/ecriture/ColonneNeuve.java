package fr.contratdeville.io.xlsx.ecriture;

import java.util.List;

/**
 * A column of a table.
 *
 * @param titre the text of its header
 * @param largeur in characters
 * @param choix the values to choose from; empty if anything goes
 * @param source the sheet whose first column offers values too; empty if there is none
 * @param imprimee whether it is printed; columns that are not come after those that are
 * @param technique whether people can do without it: such columns come last, in a group that folds
 */
public record ColonneNeuve(
    String titre,
    double largeur,
    Style style,
    List<String> choix,
    String source,
    boolean imprimee,
    boolean technique) {

  public ColonneNeuve(String titre, double largeur, Style style) {
    this(titre, largeur, style, List.of(), "", true, false);
  }
}
