package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.tableaux.feuille.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * The width of the columns and the height of the rows below marks, in pixels, and the style that
 * columns give to a cell that is not there.
 */
final class Geometry {

  private static final int LARGEUR = 64;
  private static final int HAUTEUR = 20;
  /** Rows that a comment may cover. */
  private static final int PORTEE = 40;

  private record Colonnes(int derniere, int largeur, int style) {}

  private final NavigableSet<Reference> marques;
  private final NavigableMap<Integer, Colonnes> colonnes = new TreeMap<>();
  private final Map<Integer, Integer> hauteurs = new HashMap<>();

  Geometry(NavigableSet<Reference> marques) {
    this.marques = marques;
  }

  void colonnes(MarkupReader xml) {
    String balise = xml.raw();
    // A width counts characters of 7 pixels, and mostly includes the margin of 5.
    int largeur = flag(xml.attribute("hidden"))
        ? 0
        : (int) Math.round(number(xml.attribute("width"), LARGEUR / 7.0) * 7);
    if (colonnes.size() < Reference.COLONNE_MAX) {
      colonnes.put(
          Tags.integer(balise, "min"),
          new Colonnes(Tags.integer(balise, "max"), largeur, Tags.integer(balise, "style")));
    }
  }

  void rangee(int ligne, MarkupReader xml) {
    Reference avant = marques.floor(Reference.of(ligne, Reference.COLONNE_MAX));
    if (avant != null && ligne - avant.ligne() <= PORTEE) {
      // 72 points make an inch, and so do 96 pixels.
      double points =
          flag(xml.attribute("hidden")) ? 0 : number(xml.attribute("ht"), HAUTEUR * 0.75);
      hauteurs.put(ligne, (int) Math.round(points / 0.75));
    }
  }

  int style(int colonne) {
    Colonnes groupe = groupe(colonne);
    return groupe == null ? 0 : groupe.style;
  }

  /**
   * The place of a box beside a cell, as drawings of comments state it: column and pixels, row and
   * pixels, of its two corners.
   */
  String anchor(Reference cellule, int largeur, int hauteur) {
    int colonne = cellule.colonne();
    int droite = 15 + largeur;
    while (colonne < Reference.COLONNE_MAX && droite > largeur(colonne + 1)) {
      droite -= largeur(++colonne);
    }
    int ligne = cellule.ligne();
    int bas = hauteur;
    while (ligne - cellule.ligne() < PORTEE && bas > hauteur(ligne)) {
      bas -= hauteur(ligne++);
    }
    return String.join(
        ", ",
        "" + cellule.colonne(),
        "15",
        "" + (cellule.ligne() - 1),
        "2",
        "" + colonne,
        "" + Math.min(droite, largeur(colonne + 1)),
        "" + (ligne - 1),
        "" + Math.min(bas, hauteur(ligne)));
  }

  private int largeur(int colonne) {
    Colonnes groupe = groupe(colonne);
    return groupe == null ? LARGEUR : groupe.largeur;
  }

  private int hauteur(int ligne) {
    return hauteurs.getOrDefault(ligne, HAUTEUR);
  }

  private @org.jspecify.annotations.Nullable Colonnes groupe(int colonne) {
    Map.Entry<Integer, Colonnes> groupe = colonnes.floorEntry(colonne);
    return groupe != null && colonne <= groupe.getValue().derniere ? groupe.getValue() : null;
  }

  static boolean flag(String attribut) {
    return attribut.equals("1") || attribut.equals("true") || attribut.equals("on");
  }

  private static double number(String texte, double sinon) {
    return texte.matches("\\d{1,4}(\\.\\d{1,20})?") ? Double.parseDouble(texte) : sinon;
  }
}
