package fr.contratdeville.valeur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in the file it was read from: a cell or a range of a sheet, a node of a JSON
 * document, a line of a text, or the file as a whole.
 *
 * <p>Every value that a reader builds carries one; it costs a reference to its sheet and two small
 * numbers.
 */
public sealed interface Emplacement extends NotABean, Comparable<Emplacement> {

  /**
   * The file as a whole.
   *
   * @param fichier its name, not blank
   */
  record Fichier(String fichier) implements Emplacement {
    /**
     * Checks the name.
     *
     * @param fichier its name, not blank
     * @throws ValeurInvalideException if it is blank
     */
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

  /**
   * A sheet of a workbook.
   *
   * @param fichier the name of the workbook, not blank
   * @param nom the name of the sheet, not blank; it does not start with {@code /} or {@code ]}
   */
  record Feuille(String fichier, String nom) implements Emplacement {
    /**
     * Checks both names.
     *
     * @param fichier the name of the workbook, not blank
     * @param nom the name of the sheet, not blank; it does not start with {@code /} or {@code ]}
     * @throws ValeurInvalideException if one is blank, or the sheet starts with {@code /} or
     *     {@code ]}
     */
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
     * {@return a cell of this sheet}
     *
     * @param ligne from 1
     * @param colonne from 1
     * @throws ValeurInvalideException if one is out of range
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
   * @param feuille its sheet
   * @param ligne from 1 to 999,999,999
   * @param colonne from 1 to {@link #COLONNES}: 1 is A, 27 is AA
   */
  record Cellule(Feuille feuille, int ligne, int colonne) implements Emplacement {
    /** The number of the last column, whose letters are ZZZZZZ. */
    public static final int COLONNES = 321_272_406;

    /**
     * Checks the row and the column.
     *
     * @param feuille its sheet
     * @param ligne from 1 to 999,999,999
     * @param colonne from 1 to {@link #COLONNES}: 1 is A, 27 is AA
     * @throws ValeurInvalideException if one is out of range
     */
    public Cellule {
      // Every value has a place: the text of a refusal is only made if there is one.
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

    /** {@return the address inside the sheet: {@code L27}} */
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

  /**
   * A range of cells of one sheet.
   *
   * @param debut the top left cell
   * @param fin the bottom right cell
   */
  record Plage(Cellule debut, Cellule fin) implements Emplacement {
    /**
     * Checks that the two cells are corners of a range.
     *
     * @param debut the top left cell
     * @param fin the bottom right cell
     * @throws ValeurInvalideException if they are of two sheets or in another order
     */
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

  /**
   * A node of a JSON document, by its JSON pointer (RFC 6901).
   *
   * @param fichier the name of the document, not blank
   * @param pointeur the pointer, as {@code /actions/3}
   */
  record Pointeur(String fichier, String pointeur) implements Emplacement {
    /**
     * Checks both parts.
     *
     * @param fichier the name of the document, not blank
     * @param pointeur the pointer, as {@code /actions/3}
     * @throws ValeurInvalideException if the name is blank or the pointer does not start with
     *     {@code /}
     */
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
   * @param fichier the name of the file, not blank
   * @param ligne from 1 to 999,999,999
   */
  record Ligne(String fichier, int ligne) implements Emplacement {
    /**
     * Checks both parts.
     *
     * @param fichier the name of the file, not blank
     * @param ligne from 1 to 999,999,999
     * @throws ValeurInvalideException if the name is blank or the number is out of range
     */
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
   * Reads the text that {@code toString} writes: {@code [bilan.xlsx]Bilan 2023!L27},
   * {@code [bilan.xlsx]Bilan 2023!F6:F54}, {@code [contrat.json]/actions/3},
   * {@code [contrat.txt]:94}, {@code [bilan.xlsx]}.
   *
   * @param texte the canonical text
   * @return the place
   * @throws ValeurInvalideException for any other text
   */
  static Emplacement parse(String texte) {
    return TexteEmplacement.parse(texte);
  }

  /** {@return the name of the file, without its folder} */
  String fichier();

  /** {@return the place inside the file, for people: {@code Bilan 2023!L27}} */
  String court();

  /**
   * Groups neighbouring cells of a column into ranges: {@code F6}, {@code F7} and {@code F8} become
   * {@code F6:F8}. Places that are not cells stay as they are.
   *
   * @param places the places, in any order
   * @return the fewest ranges and cells that cover the same places, in the order of
   *     {@link #compareTo}
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

  /** Whether {@code b} is the same cell as {@code a} or stands just below it. */
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
   * Orders by file, sheet, row and column, the whole before its parts; nodes of a JSON document by
   * the segments of their pointers, indexes of arrays by value.
   */
  @Override
  default int compareTo(Emplacement autre) {
    return TexteEmplacement.ORDRE.compare(this, autre);
  }
}
