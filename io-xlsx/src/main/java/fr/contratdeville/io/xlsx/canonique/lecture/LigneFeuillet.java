package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
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
final class LigneFeuillet {

  /** The header of one column. */
  record Titre(String texte, ColonneFeuillet colonne) {}

  /** Stands for a column that the sheet does not have; its cells are kept under their title. */
  static final ColonneFeuillet INCONNUE = ColonneFeuillet.texte("", 10, "");

  private final Emplacement.Feuille feuille;
  private final Map<Integer, Titre> titres;
  private final Rangee rangee;

  LigneFeuillet(Emplacement.Feuille feuille, Map<Integer, Titre> titres, Rangee rangee) {
    this.feuille = feuille;
    this.titres = titres;
    this.rangee = rangee;
  }

  /**
   * The columns that a header names, by their number; of two with the same title the first one
   * counts.
   */
  static Map<Integer, Titre> titres(Feuillet feuillet, Rangee enTete) {
    Map<String, ColonneFeuillet> connues = feuillet.colonnesEcrites().stream()
        .collect(Collectors.toMap(c -> Textes.key(c.titre()), c -> c));
    Set<ColonneFeuillet> vues = new HashSet<>();
    Map<Integer, Titre> titres = new TreeMap<>();
    for (Cellule cellule : enTete.cellules()) {
      String texte = cellule.texte().strip();
      ColonneFeuillet colonne = connues.getOrDefault(Textes.key(texte), INCONNUE);
      if (!texte.isEmpty()) {
        titres.put(cellule.colonne(), new Titre(texte, vues.add(colonne) ? colonne : INCONNUE));
      }
    }
    return titres;
  }

  boolean estVide() {
    return rangee.cellules().stream().allMatch(c -> Textes.isBlank(c.texte()));
  }

  /** The text under a column; empty if there is none. */
  String texte(ColonneFeuillet colonne) {
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
      if (cellule.estSansResultat() || !Textes.isBlank(cellule.texte())) {
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

  /** The place of its first cell. */
  Emplacement place() {
    return place(rangee.cellules().get(0));
  }

  /** All its cells as a text for a person: {@code Nom = MAS}, one on each line. */
  String plainText() {
    return cellules().stream()
        .map(c -> titre(c).texte + Textes.EGALE + c.texte())
        .collect(Collectors.joining("\n"));
  }
}
