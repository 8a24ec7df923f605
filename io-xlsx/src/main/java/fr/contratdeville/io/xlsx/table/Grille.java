package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule.Genre;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Optional;

/** A sheet seen by the recognition: only cells that say something, merged ranges resolved. */
final class Grille {
  private final Feuille feuille;
  private final Emplacement.Feuille place;

  Grille(Feuille feuille, String fichier) {
    this.feuille = feuille;
    this.place = new Emplacement.Feuille(fichier, feuille.nom());
  }

  Emplacement.Feuille place() {
    return place;
  }

  Emplacement.Cellule place(Cellule cellule) {
    return place.cellule(cellule.ligne(), cellule.colonne());
  }

  /** The rows that have a cell, from top to bottom. */
  List<Rangee> rangees() {
    return feuille.rangees();
  }

  List<Cellule> cellules(int ligne) {
    return feuille.rangee(ligne).map(Grille::parlantes).orElse(List.of());
  }

  static List<Cellule> parlantes(Rangee rangee) {
    return rangee.cellules().stream().filter(Grille::parle).toList();
  }

  /** The cell that stands there itself. */
  Optional<Cellule> propre(int ligne, int colonne) {
    return feuille.cellule(ligne, colonne).filter(Grille::parle);
  }

  /** The cell whose value shows there: its own, or that of the merged range that covers it. */
  Optional<Cellule> visible(int ligne, int colonne) {
    return fusion(ligne, colonne)
        .map(f -> propre(f.premiereLigne(), f.premiereColonne()))
        .orElseGet(() -> propre(ligne, colonne));
  }

  Optional<Plage> fusion(int ligne, int colonne) {
    return feuille.fusionDe(ligne, colonne);
  }

  /** Whether a merged range carries this cell on from the row above. */
  boolean prolonge(int ligne, int colonne) {
    return fusion(ligne, colonne).filter(f -> f.premiereLigne() < ligne).isPresent();
  }

  /** The text that shows there, white space folded; empty when there is none. */
  String texte(int ligne, int colonne) {
    return visible(ligne, colonne).map(Grille::texte).orElse("");
  }

  static String texte(Cellule cellule) {
    return Normalise.espaces(cellule.texte());
  }

  private static boolean parle(Cellule cellule) {
    return cellule.genre() == Genre.VIDE
        ? cellule.estSansResultat()
        : !texte(cellule).isEmpty();
  }
}
