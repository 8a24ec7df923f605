package fr.contratdeville.io.xlsx.ecriture;

import java.util.List;

/**
 * A column of a table.
 *
 * @param titre what its header says
 * @param largeur in characters
 * @param choix what its cells are chosen from; empty when anything goes
 * @param source the sheet in whose first column they may be found too; empty when there is none
 * @param imprimee whether it is on paper too; columns that are not come after those that are
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
