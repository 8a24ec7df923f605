package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The places of headings, labels and figures in a table with headings on both sides: a header of
 * one or two rows of texts or years, then rows of which each has a label on the left and figures
 * under the headings.
 *
 * @param premiere the first row of its header
 * @param entete the last row of its header
 * @param derniere its last row
 * @param libelles the columns of labels
 * @param chiffres the columns of figures
 */
public record FormeCroisee(
    int premiere, int entete, int derniere, List<Integer> libelles, List<Integer> chiffres) {

  private static final Set<MontantLu.Raison> ILLISIBLES =
      Set.of(MontantLu.Raison.SEPARATEUR, MontantLu.Raison.NOTE);

  /** The least number of headings in a row of the header, and of figures in the table. */
  private static final int MINIMUM = 2;

  /** The table whose header a layout gives, if the layout declares such a table. */
  static Optional<FormeCroisee> donnee(Grille grille, Disposition donnee) {
    return donnee.genre().filter(g -> g == GenreTable.DECLARE).flatMap(g -> {
      int i = grille.indice(donnee.premiereEntete());
      return read(grille, i, grille.indice(donnee.derniereEntete() + 1));
    });
  }

  /**
   * The table whose header starts at this row, the i-th of the grid.
   *
   * @param stricte whether the headings alone must show that the table counts or sums something;
   *     otherwise its labels may show it
   */
  public static Optional<FormeCroisee> read(Grille grille, int i, boolean stricte) {
    int corps = i;
    while (corps < grille.rangees().size()
        && corps - i < 2
        && estUneEntete(grille, grille.rangees().get(corps), corps > i || groupe(grille, corps))
        && !(corps > i && estUneLigne(grille, corps))) {
      corps++;
    }
    return corps == i
        ? Optional.empty()
        : read(grille, i, corps).filter(f -> f.compte(grille, stricte));
  }

  private static Optional<FormeCroisee> read(Grille grille, int entete, int corps) {
    List<Rangee> rangees = grille.rangees();
    if (entete >= corps || corps >= rangees.size()) {
      return Optional.empty();
    }
    NavigableSet<Integer> titrees = new TreeSet<>();
    for (Rangee rangee : rangees.subList(entete, corps)) {
      rangee.cellules().forEach(c -> couvrir(grille, c, titrees));
    }
    int fin = corps;
    while (fin < rangees.size()
        && (chiffree(rangees.get(fin), titrees)
            || (fin > corps && intertitre(grille, fin, titrees)))) {
      fin++;
    }
    if (fin == corps) {
      return Optional.empty();
    }
    List<Integer> libelles = new ArrayList<>();
    List<Integer> chiffres = new ArrayList<>();
    colonnes(grille, entete, rangees.subList(corps, fin), libelles, chiffres);
    return libelles.isEmpty()
            || chiffres.isEmpty()
            || estUneListe(rangees.subList(corps, fin), chiffres)
        ? Optional.empty()
        : Optional.of(new FormeCroisee(
            rangees.get(entete).ligne(),
            rangees.get(corps - 1).ligne(),
            rangees.get(fin - 1).ligne(),
            libelles,
            chiffres));
  }

  /**
   * Whether columns of words stand among those of figures, more than one to two: each row is a
   * record, and not the label of figures.
   */
  private static boolean estUneListe(List<Rangee> corps, List<Integer> chiffres) {
    long deMots = chiffres.stream()
        .filter(n -> {
          List<Cellule> cellules =
              corps.stream().flatMap(r -> r.cellule(n).stream()).toList();
          return cellules.stream().filter(FormeCroisee::estUnChiffre).count() * 2 < cellules.size();
        })
        .count();
    return deMots > 1 && deMots * 3 > chiffres.size();
  }

  private static void couvrir(Grille grille, Cellule titre, NavigableSet<Integer> titrees) {
    int fin = grille
        .fusion(titre.ligne(), titre.colonne())
        .map(Plage::derniereColonne)
        .orElse(titre.colonne());
    for (int c = titre.colonne(); c <= Math.min(fin, grille.droite()); c++) {
      titrees.add(c);
    }
  }

  /** Whether a row can be one of the header: two texts or years at least, and no figure. */
  private static boolean estUneEntete(Grille grille, Rangee rangee, boolean possible) {
    return possible
        && rangee.cellules().size() >= MINIMUM
        && rangee.cellules().stream()
            .allMatch(c -> Entete.peutEtreUnTitre(c, grille.lexique())
                && (Annees.seule(c.texte()).isPresent() || !estUnChiffre(c)));
  }

  /**
   * Whether a row of a label and one number below headings of both is no header, though the number
   * may be a year: {@code Etat | 2000} below {@code Financeur | Montant}.
   */
  private static boolean estUneLigne(Grille grille, int i) {
    List<Cellule> cellules = grille.rangees().get(i).cellules();
    List<Cellule> nombres =
        cellules.stream().filter(c -> c.genre() != Genre.TEXTE).toList();
    Rangee dessus = grille.rangees().get(i - 1);
    return cellules.size() == 2
        && nombres.size() == 1
        && cellules.get(0).genre() == Genre.TEXTE
        && cellules.stream().allMatch(c -> dessus.cellule(c.colonne()).isPresent());
  }

  /**
   * Whether a row can start the header: it has a wide heading, for narrower ones below, or stands
   * right above figures.
   */
  private static boolean groupe(Grille grille, int i) {
    Rangee rangee = grille.rangees().get(i);
    boolean large = rangee.cellules().stream()
        .anyMatch(c ->
            grille.fusion(c.ligne(), c.colonne()).filter(f -> f.largeur() >= 2).isPresent());
    boolean chiffresDessous = i + 1 < grille.rangees().size()
        && grille.rangees().get(i + 1).cellules().stream().anyMatch(FormeCroisee::estUnChiffre);
    return large || chiffresDessous;
  }

  /**
   * Whether a row holds a figure, and none without a heading over it, except in its first cell; no
   * cell stands on the right of the headings.
   */
  private static boolean chiffree(Rangee rangee, NavigableSet<Integer> titrees) {
    List<Cellule> chiffres =
        rangee.cellules().stream().filter(FormeCroisee::estUnChiffre).toList();
    int premiere = rangee.cellules().get(0).colonne();
    return !chiffres.isEmpty()
        && chiffres.stream().allMatch(c -> titrees.contains(c.colonne()) || c.colonne() == premiere)
        && rangee.cellules().stream().allMatch(c -> c.colonne() <= titrees.last());
  }

  /** Whether a row holds a text alone, with a row of figures right below it. */
  private static boolean intertitre(Grille grille, int i, NavigableSet<Integer> titrees) {
    List<Rangee> rangees = grille.rangees();
    return rangees.get(i).texteSeul().isPresent()
        && i + 1 < rangees.size()
        && rangees.get(i + 1).ligne() == rangees.get(i).ligne() + 1
        && rangees.get(i).ligne() == rangees.get(i - 1).ligne() + 1
        && chiffree(rangees.get(i + 1), titrees);
  }

  /**
   * Sorts the columns into labels and figures: labels stand in the columns on the left that hold no
   * figure; a number, a year or a code before them is part of the label.
   */
  private static void colonnes(
      Grille grille,
      int entete,
      List<Rangee> corps,
      List<Integer> libelles,
      List<Integer> chiffres) {
    NavigableSet<Integer> toutes = new TreeSet<>();
    NavigableSet<Integer> chiffrees = new TreeSet<>();
    for (Rangee rangee : corps) {
      for (Cellule c : rangee.cellules()) {
        toutes.add(c.colonne());
        if (estUnChiffre(c)) {
          chiffrees.add(c.colonne());
        }
      }
    }
    boolean libelle = true;
    for (int colonne : toutes) {
      boolean chiffre = chiffrees.contains(colonne);
      boolean annees = libelles.isEmpty() && numerote(grille, entete, corps, colonne);
      libelle &= !chiffre || annees;
      (libelle ? libelles : chiffres).add(colonne);
    }
  }

  /** Whether the first column numbers the rows, or gives their years. */
  private static boolean numerote(Grille grille, int entete, List<Rangee> corps, int colonne) {
    Optional<Cellule> titre = grille.rangees().get(entete).cellule(colonne);
    boolean exercice = titre
        .flatMap(c -> grille.lexique().champ(c.texte()))
        .filter(c -> c == Champ.EXERCICE)
        .isPresent();
    boolean annees = corps.stream()
        .flatMap(r -> r.cellule(colonne).stream())
        .filter(FormeCroisee::estUnChiffre)
        .allMatch(c -> Annees.seule(c.texte()).isPresent());
    boolean texteApres = corps.stream()
        .flatMap(r -> r.cellule(colonne + 1).stream())
        .anyMatch(c -> c.genre() == Genre.TEXTE && !estUnChiffre(c));
    return exercice
        || annees
        || (texteApres && titre.filter(FormeCroisee::estUnNumero).isPresent());
  }

  private static boolean estUnNumero(Cellule titre) {
    return titre.texte().strip().length() <= 2;
  }

  /**
   * Whether a cell holds a figure, or an amount that cannot be read for its separator or a note.
   */
  static boolean estUnChiffre(Cellule cellule) {
    MontantLu lu = cellule.montant();
    return cellule.estDeLArgent()
        || (lu instanceof MontantLu.Illisible illisible && ILLISIBLES.contains(illisible.raison()))
        || cellule.part().isPresent()
        || (cellule.genre() == Genre.TEXTE && Mesures.compte(cellule).isPresent());
  }

  /**
   * Whether it holds two figures or more, and its headings or labels show that it counts or sums
   * something of the field.
   */
  private boolean compte(Grille grille, boolean stricte) {
    Lexique lexique = grille.lexique();
    Stream<Cellule> titres =
        cellules(grille, premiere, entete).filter(c -> chiffres.contains(c.colonne()));
    Stream<Cellule> noms = stricte
        ? Stream.empty()
        : cellules(grille, entete + 1, derniere).filter(c -> libelles.contains(c.colonne()));
    long figures = cellules(grille, entete + 1, derniere)
        .filter(c -> chiffres.contains(c.colonne()) && estUnChiffre(c))
        .limit(MINIMUM)
        .count();
    return figures >= MINIMUM
        && Stream.concat(titres, noms).anyMatch(c -> Mesures.dit(c.texte(), lexique));
  }

  private static Stream<Cellule> cellules(Grille grille, int premiere, int derniere) {
    return grille.rangees().subList(grille.indice(premiere), grille.indice(derniere + 1)).stream()
        .flatMap(r -> r.cellules().stream());
  }
}
