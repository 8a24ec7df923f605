package fr.contratdeville.valeur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in the file it was read from: a cell or a range of a sheet, a node of a JSON
 * document, a line of a text, or the file as a whole.
 *
 * <p>Every value that a reader builds carries one; it costs a reference to its sheet and two small
 * numbers.
 */
public sealed interface Emplacement extends Comparable<Emplacement> {

  /** The file as a whole. */
  record Fichier(String fichier) implements Emplacement {
    public Fichier {
      ValeurInvalideException.nonVide("Emplacement.fichier", fichier);
    }

    @Override
    public String court() {
      return fichier;
    }

    @Override
    public String toString() {
      return TexteEmplacement.crochets(fichier);
    }
  }

  /** A sheet of a workbook. */
  record Feuille(String fichier, String nom) implements Emplacement {
    public Feuille {
      ValeurInvalideException.nonVide("Emplacement.fichier", fichier);
      ValeurInvalideException.nonVide("Emplacement.feuille", nom);
      ValeurInvalideException.exiger(
          !nom.startsWith("/") && !nom.startsWith("]"),
          "Emplacement.feuille",
          nom,
          "a name that does not start with / or ]");
    }

    /**
     * @param ligne from 1
     * @param colonne from 1
     */
    public Cellule cellule(int ligne, int colonne) {
      return new Cellule(this, ligne, colonne);
    }

    @Override
    public String court() {
      return nom;
    }

    @Override
    public String toString() {
      return TexteEmplacement.crochets(fichier) + nom + "!";
    }
  }

  /**
   * A cell.
   *
   * @param ligne from 1 to 999,999,999
   * @param colonne from 1 to {@link #COLONNES}: 1 is A, 27 is AA
   */
  record Cellule(Feuille feuille, int ligne, int colonne) implements Emplacement {
    /** The last column, whose letters are ZZZZZZ. */
    public static final int COLONNES = 321_272_406;

    public Cellule {
      // Every value has a place: what is refused is put into words only then.
      if (ligne < 1 || ligne > 999_999_999 || colonne < 1 || colonne > COLONNES) {
        throw new ValeurInvalideException(
            "Emplacement.cellule",
            ligne + "," + colonne,
            "row and column from 1, at most nine digits and six letters");
      }
    }

    @Override
    public String fichier() {
      return feuille.fichier;
    }

    /** The address inside the sheet: {@code L27}. */
    public String adresse() {
      return TexteEmplacement.lettres(colonne) + ligne;
    }

    @Override
    public String court() {
      return feuille.nom + "!" + adresse();
    }

    @Override
    public String toString() {
      return feuille + adresse();
    }
  }

  /** A range of cells of one sheet, from its top left to its bottom right cell. */
  record Plage(Cellule debut, Cellule fin) implements Emplacement {
    public Plage {
      ValeurInvalideException.exiger(
          debut.feuille.equals(fin.feuille)
              && debut.ligne <= fin.ligne
              && debut.colonne <= fin.colonne,
          "Emplacement.plage",
          debut.adresse() + ":" + fin.adresse(),
          "top left and bottom right cells of one sheet");
    }

    @Override
    public String fichier() {
      return debut.fichier();
    }

    @Override
    public String court() {
      return debut.court() + ":" + fin.adresse();
    }

    @Override
    public String toString() {
      return debut + ":" + fin.adresse();
    }
  }

  /** A node of a JSON document, by its JSON pointer (RFC 6901). */
  record Pointeur(String fichier, String pointeur) implements Emplacement {
    public Pointeur {
      ValeurInvalideException.nonVide("Emplacement.fichier", fichier);
      ValeurInvalideException.exiger(
          pointeur.startsWith("/"),
          "Emplacement.pointeur",
          pointeur,
          "a JSON pointer such as /actions/3");
    }

    @Override
    public String court() {
      return pointeur;
    }

    @Override
    public String toString() {
      return TexteEmplacement.crochets(fichier) + pointeur;
    }
  }

  /**
   * A line of a text.
   *
   * @param ligne from 1
   */
  record Ligne(String fichier, int ligne) implements Emplacement {
    public Ligne {
      ValeurInvalideException.nonVide("Emplacement.fichier", fichier);
      ValeurInvalideException.exiger(
          ligne >= 1 && ligne <= 999_999_999, "Emplacement.ligne", ligne, "a line from 1");
    }

    @Override
    public String court() {
      return fichier + ":" + ligne;
    }

    @Override
    public String toString() {
      return TexteEmplacement.crochets(fichier) + ":" + ligne;
    }
  }

  /**
   * Reads what {@code toString} writes: {@code [bilan.xlsx]Bilan 2023!L27},
   * {@code [bilan.xlsx]Bilan 2023!F6:F54}, {@code [contrat.json]/actions/3},
   * {@code [contrat.txt]:94}, {@code [bilan.xlsx]}.
   *
   * @throws ValeurInvalideException for any other text
   */
  static Emplacement parse(String texte) {
    return TexteEmplacement.parse(texte);
  }

  /** The name of the file, without its folder. */
  String fichier();

  /** The place inside the file, for people: {@code Bilan 2023!L27}. */
  String court();

  /**
   * The same places with the fewest ranges: neighbouring cells of a column become one range. Places
   * that are not cells are kept as they are; the order is that of {@link #compareTo}.
   */
  static List<Emplacement> regrouper(Collection<? extends Emplacement> places) {
    List<Emplacement> groupes = new ArrayList<>();
    List<Cellule> cellules = new ArrayList<>();
    for (Emplacement place : places) {
      if (place instanceof Cellule cellule) {
        cellules.add(cellule);
      } else {
        groupes.add(place);
      }
    }
    cellules.sort(TexteEmplacement.PAR_COLONNE);
    Cellule debut = null;
    Cellule fin = null;
    for (Cellule cellule : cellules) {
      if (debut != null && fin != null && suit(fin, cellule)) {
        fin = cellule;
        continue;
      }
      ajouter(groupes, debut, fin);
      debut = cellule;
      fin = cellule;
    }
    ajouter(groupes, debut, fin);
    groupes.sort(Comparator.naturalOrder());
    return List.copyOf(groupes);
  }

  /** Whether a cell is the one before or stands just below it. */
  private static boolean suit(Cellule a, Cellule b) {
    return a.feuille().equals(b.feuille())
        && a.colonne() == b.colonne()
        && b.ligne() - a.ligne() <= 1;
  }

  private static void ajouter(
      List<Emplacement> groupes, @Nullable Cellule debut, @Nullable Cellule fin) {
    if (debut != null && fin != null) {
      groupes.add(debut.equals(fin) ? debut : new Plage(debut, fin));
    }
  }

  /**
   * By file, sheet, row and column, the whole before its parts; nodes of a JSON document by the
   * segments of their pointers, those that are numbers by value.
   */
  @Override
  default int compareTo(Emplacement autre) {
    return TexteEmplacement.ORDRE.compare(this, autre);
  }
}
