package fr.contratdeville.io.xls;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** What of a workbook was left out or set right, as findings {@code CV-LAY-07} on the file. */
final class Remarques {
  private final String nom;
  private final List<Constat> constats = new ArrayList<>();

  Remarques(String nom) {
    this.nom = nom;
  }

  List<Constat> constats() {
    return List.copyOf(constats);
  }

  void macros() {
    add(
        "le classeur contient des macros, qui sont ignorées",
        "the workbook has macros, which are ignored");
  }

  void liens() {
    add(
        "le classeur renvoie à d'autres fichiers, qui ne sont pas ouverts",
        "the workbook refers to other files, which are not opened");
  }

  void ongletSansCellules(String feuille) {
    add(
        feuille + " : l'onglet est un graphique ou une feuille de macros, il est ignoré",
        feuille + ": the tab is a chart or a sheet of macros, it is ignored");
  }

  void fusionsTropNombreuses(String feuille) {
    add(
        feuille + " : trop de plages fusionnées, le reste est ignoré",
        feuille + ": too many merges, the rest is ignored");
  }

  void fusionsSuperposees(String feuille, int combien) {
    add(
        feuille + " : plages fusionnées superposées, la première est gardée (" + combien + " fois)",
        feuille + ": overlapping merges, the first is kept (" + combien + " times)");
  }

  void horsFeuille(String feuille, int combien) {
    add(
        feuille + " : " + combien + " cellules ou plages hors de la feuille, ignorées",
        feuille + ": " + combien + " cells or ranges outside of the sheet, ignored");
  }

  void textesAbsents(String feuille, int combien) {
    add(
        feuille + " : " + combien + " textes absents du fichier, cellules ignorées",
        feuille + ": " + combien + " texts absent from the file, cells ignored");
  }

  private void add(String fr, String en) {
    constats.add(Constat.of(
        "CV-LAY-07", Gravite.INFORMATION, new Emplacement.Fichier(nom), Message.of(fr, en)));
  }
}
