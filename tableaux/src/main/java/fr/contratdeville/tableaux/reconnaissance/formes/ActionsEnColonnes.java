package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Decoupage;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A table turned on its side: the names of the fields and of who pays stand one under another on
 * the left, and each action has a column. Rows of one kind of value each, words or amounts, show
 * it. It is turned back, and read as any other table.
 */
final class ActionsEnColonnes implements Forme {
  /** A table with more fields than this has its fields in columns. */
  private static final int RANGEES = 300;
  /** The least number of known labels on the left, of actions and of rows of money. */
  private static final int LABELS = 4;

  private static final int ACTIONS = 2;
  /** The columns on the left in which the labels may stand. */
  private static final int GAUCHE = 3;

  @Override
  public Optional<FormeLue> read(Grille grille) {
    if (grille.rangees().size() > RANGEES) {
      return Optional.empty();
    }
    NavigableSet<Integer> colonnes = new TreeSet<>();
    grille.rangees().stream()
        .filter(r -> r.cellules().size() > 1)
        .forEach(r -> r.cellules().forEach(c -> colonnes.add(c.colonne())));
    return colonnes.stream()
        .limit(GAUCHE)
        .flatMap(c -> read(grille, c, colonnes).stream())
        .findFirst();
  }

  private static Optional<FormeLue> read(
      Grille grille, int premiere, NavigableSet<Integer> colonnes) {
    Lexique lexique = grille.lexique();
    int libelles = dernierLibelle(grille, premiere, colonnes);
    List<Rangee> connues = grille.rangees().stream()
        .filter(r -> libelle(r, libelles).filter(c -> estConnu(c, lexique)).isPresent())
        .toList();
    List<Rangee> sujets =
        connues.stream().filter(r -> nomme(r, libelles, lexique)).toList();
    long argent =
        connues.stream().filter(r -> !sujets.contains(r) && paie(r, libelles)).count();
    long distinctes = connues.stream()
        .map(r -> r.cellules().get(0).cle() + "/" + libelle(r, libelles).map(Cellule::cle))
        .distinct()
        .count();
    if (connues.size() < LABELS
        || sujets.isEmpty()
        || revient(sujets, libelles)
        || !nommees(grille, libelles, sujets)
        || argent < ACTIONS
        || surtoutDesTotaux(connues, libelles, lexique)
        || distinctes * 2 <= connues.size()) {
      return Optional.empty();
    }
    MiseAPlat plat = new TableRetournee(grille, libelles, sujets, connues).turn();
    boolean table = Decoupage.of(plat.grille(), List.of()).stream()
        .anyMatch(z -> z.actions().isPresent());
    return table
        ? Optional.of(new FormeLue(
            Message.of("une colonne par action", "one column for each action"),
            Message.of(
                connues.size() + " libellés de champs et de financeurs l'un sous l'autre à gauche",
                connues.size() + " labels of fields and financeurs one under another on the left"),
            FormeLue.place(grille),
            Optional.of(plat)))
        : Optional.empty();
  }

  /**
   * Whether most labels are those of sums: they stand below blocks of rows, and not beside one
   * action each.
   */
  private static boolean surtoutDesTotaux(List<Rangee> connues, int libelles, Lexique lexique) {
    long totaux = connues.stream()
        .filter(r ->
            libelle(r, libelles).filter(c -> lexique.estTotal(c.uneLigne())).isPresent())
        .count();
    return totaux * 2 > connues.size();
  }

  /** Whether a label of subjects comes again, as in blocks one under another. */
  private static boolean revient(List<Rangee> sujets, int libelles) {
    return sujets.stream()
            .map(r -> libelle(r, libelles).map(Cellule::cle))
            .distinct()
            .count()
        < sujets.size();
  }

  /** The last column of labels: the next one too, if it holds labels and no amount. */
  private static int dernierLibelle(Grille grille, int premiere, NavigableSet<Integer> colonnes) {
    Integer suivante = colonnes.higher(premiere);
    List<Cellule> cellules = suivante == null
        ? List.of()
        : grille.rangees().stream().flatMap(r -> r.cellule(suivante).stream()).toList();
    long connues = cellules.stream().filter(c -> estConnu(c, grille.lexique())).count();
    boolean labels = connues >= ACTIONS
        && connues * 2 > cellules.size()
        && cellules.stream().noneMatch(Releve::estUnMontant);
    return labels ? suivante : premiere;
  }

  /** The label of a row: the last text in the columns of labels. */
  static Optional<Cellule> libelle(Rangee rangee, int libelles) {
    return rangee.cellules().stream().filter(c -> c.colonne() <= libelles).reduce((a, b) -> b);
  }

  static List<Cellule> valeurs(Rangee rangee, int libelles) {
    return rangee.cellules().stream().filter(c -> c.colonne() > libelles).toList();
  }

  static boolean estConnu(Cellule cellule, Lexique lexique) {
    return cellule.genre() == Genre.TEXTE
        && (lexique.estConnu(cellule.uneLigne())
            || TitreMontant.of(cellule.uneLigne(), lexique).etape().isPresent()
            || lexique.estTotal(cellule.uneLigne()));
  }

  /** Whether a row names porteurs or titles, of which most are no heading themselves. */
  private static boolean nomme(Rangee rangee, int libelles, Lexique lexique) {
    boolean sujet = libelle(rangee, libelles)
        .flatMap(c -> lexique.champ(c.uneLigne()))
        .filter(c -> c == Champ.INTITULE || c == Champ.PORTEUR)
        .isPresent();
    List<Cellule> noms = valeurs(rangee, libelles);
    return sujet
        && noms.size() >= ACTIONS
        && noms.stream().allMatch(c -> c.genre() == Genre.TEXTE && !c.uneLigne().endsWith(":"))
        && noms.stream().filter(c -> estUnTitre(c, lexique)).count() * 2 < noms.size();
  }

  /** Whether a cell rather heads a column than names a porteur or an action. */
  private static boolean estUnTitre(Cellule cellule, Lexique lexique) {
    return estConnu(cellule, lexique)
        || TitreMontant.of(cellule.uneLigne(), lexique).precise();
  }

  /** Whether most columns of amounts have a name in the rows of subjects. */
  private static boolean nommees(Grille grille, int libelles, List<Rangee> sujets) {
    NavigableSet<Integer> montants = new TreeSet<>();
    NavigableSet<Integer> nommees = new TreeSet<>();
    grille.rangees().stream()
        .flatMap(r -> valeurs(r, libelles).stream())
        .filter(Releve::estUnMontant)
        .forEach(c -> montants.add(c.colonne()));
    for (Rangee sujet : sujets) {
      montants.stream()
          .filter(c -> grille.visible(sujet.ligne(), c).isPresent())
          .forEach(nommees::add);
    }
    return nommees.size() * 3 >= montants.size() * 2;
  }

  /** Whether most values of a row are amounts. */
  private static boolean paie(Rangee rangee, int libelles) {
    List<Cellule> valeurs = valeurs(rangee, libelles);
    long montants = valeurs.stream().filter(Releve::estUnMontant).count();
    return montants > 0 && montants * 5 >= valeurs.size() * 3L;
  }
}
