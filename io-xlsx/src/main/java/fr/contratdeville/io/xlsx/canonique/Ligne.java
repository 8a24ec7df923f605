package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A row of a sheet, its cells under the columns that its header names. */
final class Ligne {

  /** What a header says of one column. */
  record Titre(String texte, Colonne colonne) {}

  /** A column that the sheet does not have; what it holds is kept under its title. */
  static final Colonne INCONNUE = Colonne.texte("", 10, "");

  private final Emplacement.Feuille feuille;
  private final Map<Integer, Titre> titres;
  private final Rangee rangee;

  Ligne(Emplacement.Feuille feuille, Map<Integer, Titre> titres, Rangee rangee) {
    this.feuille = feuille;
    this.titres = titres;
    this.rangee = rangee;
  }

  /** The columns that a header names; the first of two with the same title. */
  static Map<Integer, Titre> titres(Feuillet feuillet, Rangee enTete) {
    Map<String, Colonne> connues = feuillet.colonnesEcrites().stream()
        .collect(Collectors.toMap(c -> Textes.cle(c.titre()), c -> c));
    Set<Colonne> vues = new HashSet<>();
    Map<Integer, Titre> titres = new TreeMap<>();
    for (Cellule cellule : enTete.cellules()) {
      String texte = cellule.texte().strip();
      Colonne colonne = connues.getOrDefault(Textes.cle(texte), INCONNUE);
      if (!texte.isEmpty()) {
        titres.put(cellule.colonne(), new Titre(texte, vues.add(colonne) ? colonne : INCONNUE));
      }
    }
    return titres;
  }

  boolean estVide() {
    return rangee.cellules().stream().allMatch(c -> Textes.estBlanc(c.texte()));
  }

  /** The text under a column; empty when there is none. */
  String texte(Colonne colonne) {
    for (Cellule cellule : rangee.cellules()) {
      if (titre(cellule).colonne.equals(colonne)) {
        return cellule.texte();
      }
    }
    return "";
  }

  /** The text of the column that repeats the title of an action. */
  String rappel() {
    return texte(Plan.RAPPEL_TITRE);
  }

  /** The cells that hold something, from left to right. */
  List<Cellule> cellules() {
    List<Cellule> pleines = new ArrayList<>();
    for (Cellule cellule : rangee.cellules()) {
      if (cellule.estSansResultat() || !Textes.estBlanc(cellule.texte())) {
        pleines.add(cellule);
      }
    }
    return pleines;
  }

  Titre titre(Cellule cellule) {
    Titre titre = titres.get(cellule.colonne());
    return titre == null
        ? new Titre("Colonne " + cellule.reference().toString().replaceAll("\\d", ""), INCONNUE)
        : titre;
  }

  Emplacement place(Cellule cellule) {
    return feuille.cellule(cellule.ligne(), cellule.colonne());
  }

  /** The first of its cells. */
  Emplacement place() {
    return place(rangee.cellules().get(0));
  }

  /** All that it says, for a person. */
  String enClair() {
    return cellules().stream()
        .map(c -> titre(c).texte + Cellules.EGALE + c.texte())
        .collect(Collectors.joining("\n"));
  }
}
