package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule.Genre;
import fr.contratdeville.io.xlsx.feuille.grille.Plage;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.io.xlsx.interne.Normalise;
import fr.contratdeville.io.xlsx.lexique.Lexique;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sheet seen by the recognition: only cells that say something, merged ranges resolved. */
final class Grille {
  private final Feuille feuille;
  private final Emplacement.Feuille place;
  private final Lexique lexique;
  private final List<Rangee> rangees = new ArrayList<>();
  private final int[] numeros;
  private final List<Cellule> couvertes = new ArrayList<>();

  /** A sheet whose headings are the usual ones. */
  Grille(Feuille feuille, Emplacement.Feuille place) {
    this(feuille, place, Lexique.standard());
  }

  Grille(Feuille feuille, Emplacement.Feuille place, Lexique lexique) {
    this.feuille = feuille;
    this.place = place;
    this.lexique = lexique;
    for (Rangee rangee : feuille.rangees()) {
      List<Cellule> parlantes =
          rangee.cellules().stream().filter(Grille::parle).filter(this::seVoit).toList();
      if (!parlantes.isEmpty()) {
        boolean toutes = parlantes.size() == rangee.cellules().size();
        rangees.add(toutes ? rangee : Rangee.of(rangee.ligne(), rangee.masquee(), parlantes));
      }
    }
    this.numeros = rangees.stream().mapToInt(Rangee::ligne).toArray();
  }

  private boolean seVoit(Cellule cellule) {
    boolean couverte = fusion(cellule.ligne(), cellule.colonne())
        .filter(
            f -> f.premiereLigne() != cellule.ligne() || f.premiereColonne() != cellule.colonne())
        .isPresent();
    if (couverte) {
      couvertes.add(cellule);
    }
    return !couverte;
  }

  Feuille feuille() {
    return feuille;
  }

  /** What headings and labels mean. */
  Lexique lexique() {
    return lexique;
  }

  Emplacement.Feuille place() {
    return place;
  }

  Emplacement.Cellule place(Cellule cellule) {
    return place.cellule(cellule.ligne(), cellule.colonne());
  }

  /** The rows that say something, from top to bottom. */
  List<Rangee> rangees() {
    return rangees;
  }

  /** What the file holds under merged ranges, where nobody sees it. */
  List<Cellule> couvertes() {
    return couvertes;
  }

  List<Cellule> cellules(int ligne) {
    int i = Arrays.binarySearch(numeros, ligne);
    return i < 0 ? List.of() : rangees.get(i).cellules();
  }

  /** The cell that stands there itself. */
  Optional<Cellule> propre(int ligne, int colonne) {
    int i = Arrays.binarySearch(numeros, ligne);
    return i < 0 ? Optional.empty() : rangees.get(i).cellule(colonne);
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

  /** The last row that a cell stands on, its own unless it is merged downwards. */
  int derniereLigne(Cellule cellule) {
    return fusion(cellule.ligne(), cellule.colonne())
        .map(Plage::derniereLigne)
        .orElse(cellule.ligne());
  }

  /** Whether a merged range carries this cell on from the row above. */
  boolean prolonge(int ligne, int colonne) {
    return fusion(ligne, colonne).filter(f -> f.premiereLigne() < ligne).isPresent();
  }

  /** The text of a cell in one line; never empty for a cell of the grid. */
  static String texte(Cellule cellule) {
    return Normalise.espaces(imprime(cellule));
  }

  /** The exact text of a cell; its formula when it has no result. */
  static String imprime(Cellule cellule) {
    return cellule.estSansResultat() ? "=" + cellule.formule().orElse("") : cellule.texte();
  }

  private static boolean parle(Cellule cellule) {
    return cellule.genre() == Genre.VIDE
        ? cellule.estSansResultat()
        : cellule.genre() != Genre.TEXTE || !texte(cellule).isEmpty();
  }
}
