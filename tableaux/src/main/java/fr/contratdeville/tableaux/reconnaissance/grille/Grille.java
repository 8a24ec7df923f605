package fr.contratdeville.tableaux.reconnaissance.grille;

import fr.contratdeville.interne.Interruption;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Emplacement;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet, or some rows or columns of it, seen by the recognition: only cells that are not blank,
 * merged ranges resolved.
 */
public final class Grille {
  private static final Pattern NUMERO = Pattern.compile("^\\(?([0-9]{1,3})\\)?$");
  /** A letter in brackets, alone or with what it is made of: {@code (d) = (b) - (c)}. */
  private static final Pattern LETTRE = Pattern.compile("\\(?([a-zA-Z])\\)?(?:\\s*=.*)?");

  private static final Pattern REPETITION =
      Pattern.compile("[-–— ]*(?:[\"“”„″〃]|''|’’|»|«)[-–— ]*|(?i:idem|id\\.|dito|ditto)");
  /** Longer texts are words. */
  private static final int MARQUE = 8;

  /** The least number of cells in a row that numbers the columns: fewer may be data. */
  private static final int NUMEROS = 3;

  private final Feuille feuille;
  private final Emplacement.Feuille place;
  private final Lexique lexique;
  private final int premiere;
  private final int derniere;
  private final int gauche;
  /** The result of {@link #gauche()}, found on the first call; 0 until then. */
  private int premiereLarge;

  private final int droite;
  private final List<Rangee> rangees;
  private final int[] numeros;
  private final List<Cellule> couvertes;
  /** Where the cells of a turned grid stand in their sheet; empty for the sheet as it is. */
  private final Map<Reference, Reference> origines;

  private final boolean tournee;

  private final List<Emplacement.Cellule> repetees;

  /** The grid of a sheet whose headings are the usual ones. */
  public Grille(Feuille feuille, Emplacement.Feuille place) {
    this(feuille, place, Lexique.standard());
  }

  public Grille(Feuille feuille, Emplacement.Feuille place, Lexique lexique) {
    this.feuille = feuille;
    this.place = place;
    this.lexique = lexique;
    this.premiere = 1;
    this.derniere = Reference.LIGNE_MAX;
    this.gauche = 1;
    this.droite = Reference.COLONNE_MAX;
    this.rangees = new ArrayList<>();
    this.couvertes = new ArrayList<>();
    this.origines = Map.of();
    this.tournee = false;
    this.repetees = new ArrayList<>();
    for (Rangee rangee : feuille.rangees()) {
      Interruption.verifier();
      List<Cellule> parlantes =
          rangee.cellules().stream().filter(Cellule::parle).filter(this::seVoit).toList();
      if (!parlantes.isEmpty()) {
        boolean toutes = parlantes.size() == rangee.cellules().size();
        boolean marques = parlantes.stream().anyMatch(Grille::estUneMarque);
        rangees.add(
            marques
                ? rangee.withCellules(parlantes.stream().map(this::repetee).toList())
                : toutes ? rangee : rangee.withCellules(parlantes));
      }
    }
    this.numeros = rangees.stream().mapToInt(Rangee::ligne).toArray();
  }

  private Grille(
      Grille source, Feuille tournee, Map<Reference, Reference> origines, List<Cellule> couvertes) {
    this.feuille = tournee;
    this.place = source.place;
    this.lexique = source.lexique;
    this.premiere = 1;
    this.derniere = Reference.LIGNE_MAX;
    this.gauche = 1;
    this.droite = Reference.COLONNE_MAX;
    this.rangees = tournee.rangees();
    this.numeros = rangees.stream().mapToInt(Rangee::ligne).toArray();
    this.couvertes = couvertes;
    this.repetees = source.repetees;
    this.origines = Map.copyOf(origines);
    this.tournee = !origines.isEmpty();
  }

  /**
   * The same cells in other places, as a table that can be read: blocks one under another become
   * rows. Each cell keeps the {@link #place(Cellule) place} where people see it.
   *
   * @param tournee the cells in their new places
   * @param origines the place in this grid of each cell and comment of {@code tournee}; empty if
   *     they stand where they did
   * @param couvertes the cells under merged ranges, in their places
   */
  public Grille turned(
      Feuille tournee, Map<Reference, Reference> origines, List<Cellule> couvertes) {
    return new Grille(this, tournee, origines, couvertes);
  }

  /** Whether its cells do not stand where they do in the sheet. */
  public boolean isTurned() {
    return tournee;
  }

  /** Whether a cell holds a mark that repeats the one above, as {@code "} and {@code idem}. */
  private static boolean estUneMarque(Cellule cellule) {
    return cellule.genre() == Cellule.Genre.TEXTE
        && cellule.texte().length() <= MARQUE
        && REPETITION.matcher(cellule.texte().strip()).matches();
  }

  /** The cell with the text above it, if it repeats one; a mark under a number stays a mark. */
  private Cellule repetee(Cellule cellule) {
    if (!estUneMarque(cellule) || rangees.isEmpty()) {
      return cellule;
    }
    Rangee dessus = rangees.get(rangees.size() - 1);
    Optional<Cellule> texte = dessus
        .cellule(cellule.colonne())
        .filter(c -> dessus.ligne() == cellule.ligne() - 1)
        .filter(c -> c.genre() == Cellule.Genre.TEXTE && !c.estUnMontant());
    texte.ifPresent(t -> repetees.add(place(cellule)));
    return texte
        .map(t -> Cellule.texte(cellule.ligne(), cellule.colonne(), t.texte()))
        .orElse(cellule);
  }

  /** The cells that repeat the one above by a mark, and are read like it. */
  public List<Emplacement.Cellule> repetees() {
    return repetees;
  }

  private Grille(
      Grille entiere,
      int gauche,
      int droite,
      List<Rangee> rangees,
      Map<Reference, Reference> origines) {
    this.feuille = entiere.feuille;
    this.place = entiere.place;
    this.lexique = entiere.lexique;
    this.repetees = entiere.repetees;
    this.premiere = entiere.premiere;
    this.derniere = entiere.derniere;
    this.gauche = gauche;
    this.droite = droite;
    this.rangees = rangees;
    this.numeros = rangees.stream().mapToInt(Rangee::ligne).toArray();
    this.couvertes = entiere.couvertes.stream().filter(this::dedans).toList();
    this.origines = origines;
    this.tournee = entiere.tournee;
  }

  /** This grid cut down to some columns, ends included. */
  public Grille bande(int gauche, int droite) {
    List<Rangee> coupees = new ArrayList<>();
    for (Rangee rangee : rangees) {
      List<Cellule> dedans = rangee.cellules().stream()
          .filter(c -> c.colonne() >= gauche && c.colonne() <= droite)
          .toList();
      if (!dedans.isEmpty()) {
        coupees.add(rangee.withCellules(dedans));
      }
    }
    return new Grille(this, gauche, droite, coupees, origines);
  }

  /** This grid with other cells in its rows, as many as before and in the same places. */
  public Grille withRangees(UnaryOperator<List<Cellule>> autres) {
    List<Rangee> changees =
        rangees.stream().map(r -> changer(r, autres.apply(r.cellules()))).toList();
    return new Grille(this, gauche, droite, changees, origines);
  }

  /**
   * This grid with some cells in other columns of their rows; they keep the places where people see
   * them.
   *
   * @param deplacees by row, the cells that stand in the wrong column and the columns that they go
   *     to
   */
  public Grille withDecalees(Map<Integer, Map<Cellule, Integer>> deplacees) {
    Map<Reference, Reference> places = new HashMap<>(origines);
    List<Rangee> changees = new ArrayList<>();
    for (Rangee rangee : rangees) {
      Map<Cellule, Integer> siennes = deplacees.getOrDefault(rangee.ligne(), Map.of());
      List<Cellule> cellules = new ArrayList<>();
      for (Cellule cellule : rangee.cellules()) {
        Integer colonne = siennes.get(cellule);
        if (colonne == null) {
          cellules.add(cellule);
        } else {
          Reference ou = Reference.of(cellule.ligne(), colonne);
          places.put(ou, origines.getOrDefault(cellule.reference(), cellule.reference()));
          cellules.add(cellule.withReference(ou));
        }
      }
      changees.add(siennes.isEmpty() ? rangee : rangee.withCellules(cellules));
    }
    return new Grille(this, gauche, droite, changees, Map.copyOf(places));
  }

  private static Rangee changer(Rangee rangee, List<Cellule> cellules) {
    return cellules == rangee.cellules() ? rangee : rangee.withCellules(cellules);
  }

  private boolean dedans(Cellule cellule) {
    return aColonne(cellule.colonne());
  }

  /** Whether a column is within the limits of this grid. */
  public boolean aColonne(int colonne) {
    return colonne >= gauche && colonne <= droite;
  }

  /**
   * A name that tells its rows from those of the other bands of the sheet: the letters of its first
   * column, or nothing in the band on the left.
   */
  public String nomDeBande() {
    return gauche == 1 ? "" : Reference.lettres(gauche);
  }

  private Grille(Grille entiere, int premiere, int derniere) {
    this.feuille = entiere.feuille;
    this.place = entiere.place;
    this.lexique = entiere.lexique;
    this.repetees = entiere.repetees;
    this.premiere = premiere;
    this.derniere = derniere;
    this.gauche = entiere.gauche;
    this.droite = entiere.droite;
    int debut = entiere.indice(premiere);
    int fin = entiere.indice(derniere + 1);
    this.rangees = entiere.rangees.subList(debut, fin);
    this.numeros = Arrays.copyOfRange(entiere.numeros, debut, fin);
    this.couvertes = entiere.couvertes.subList(
        premiereCouverte(entiere.couvertes, premiere),
        premiereCouverte(entiere.couvertes, derniere + 1));
    this.origines = entiere.origines;
    this.tournee = entiere.tournee;
  }

  /**
   * The index of the first covered cell on this row or below; they are sorted from top to bottom.
   */
  private static int premiereCouverte(List<Cellule> couvertes, int ligne) {
    int bas = 0;
    int haut = couvertes.size();
    while (bas < haut) {
      int milieu = (bas + haut) >>> 1;
      if (couvertes.get(milieu).ligne() < ligne) {
        bas = milieu + 1;
      } else {
        haut = milieu;
      }
    }
    return bas;
  }

  /** The first row within the limits of this grid. */
  public int premiere() {
    return premiere;
  }

  /** This grid cut down to some rows, ends included. */
  public Grille entre(int premiere, int derniere) {
    return new Grille(this, premiere, derniere);
  }

  /** The index among {@link #rangees()} of the first row from this one on. */
  public int indice(int ligne) {
    int i = Arrays.binarySearch(numeros, ligne);
    return i < 0 ? -i - 1 : i;
  }

  /** The comments that hang on these rows, by cell. */
  public NavigableMap<Reference, String> commentaires() {
    NavigableMap<Reference, String> toutes = feuille
        .commentaires()
        .subMap(
            Reference.of(premiere, 1), true, Reference.of(derniere, Reference.COLONNE_MAX), true);
    if (gauche == 1 && droite == Reference.COLONNE_MAX) {
      return toutes;
    }
    NavigableMap<Reference, String> siennes = new TreeMap<>(toutes);
    siennes.keySet().removeIf(r -> !aColonne(r.colonne()));
    return siennes;
  }

  /** The first column of the table: the leftmost one where a row of three cells or more starts. */
  private int gauche() {
    if (premiereLarge == 0) {
      premiereLarge = rangees.stream()
          .map(Rangee::cellules)
          .filter(c -> c.size() >= NUMEROS)
          .mapToInt(c -> c.get(0).colonne())
          .min()
          .orElse(Reference.COLONNE_MAX);
    }
    return premiereLarge;
  }

  /** The last column of the sheet in use, within the limits of this grid. */
  public int droite() {
    return Math.min(droite, feuille.dimension().map(Plage::derniereColonne).orElse(1));
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

  /** The words that give headings and labels their meaning here. */
  public Lexique lexique() {
    return lexique;
  }

  public Feuille feuille() {
    return feuille;
  }

  public Emplacement.Feuille place() {
    return place;
  }

  public Emplacement.Cellule place(Cellule cellule) {
    return place(cellule.ligne(), cellule.colonne());
  }

  /** The place in the sheet of the cell in this row and column. */
  public Emplacement.Cellule place(int ligne, int colonne) {
    Interruption.verifier();
    if (origines.isEmpty()) {
      return place.cellule(ligne, colonne);
    }
    Reference ou = Reference.of(ligne, colonne);
    Reference origine = origines.getOrDefault(ou, ou);
    return place.cellule(origine.ligne(), origine.colonne());
  }

  /** The rows that are not blank, from top to bottom. */
  public List<Rangee> rangees() {
    return new Parcours(rangees);
  }

  /** Every rule goes through the rows of its table: here it stops if the thread was interrupted. */
  private static final class Parcours extends AbstractList<Rangee> implements RandomAccess {
    private final List<Rangee> rangees;

    Parcours(List<Rangee> rangees) {
      this.rangees = rangees;
    }

    @Override
    public Rangee get(int i) {
      Interruption.verifier();
      return rangees.get(i);
    }

    @Override
    public int size() {
      return rangees.size();
    }
  }

  /** The cells that the file holds under merged ranges, where nobody sees them. */
  public List<Cellule> couvertes() {
    return couvertes;
  }

  public List<Cellule> cellules(int ligne) {
    Interruption.verifier();
    int i = Arrays.binarySearch(numeros, ligne);
    return i < 0 ? List.of() : rangees.get(i).cellules();
  }

  /** The cell at this place; empty under a merged range, except in its first cell. */
  public Optional<Cellule> propre(int ligne, int colonne) {
    Interruption.verifier();
    int i = Arrays.binarySearch(numeros, ligne);
    return i < 0 ? Optional.empty() : rangees.get(i).cellule(colonne);
  }

  /** Whether a row only numbers the columns: 1, 2, 3…, or (a), (b), (c)… */
  public boolean numeroteLesColonnes(List<Cellule> cellules) {
    return estNumerotee(cellules) || estLettree(cellules);
  }

  private boolean estLettree(List<Cellule> cellules) {
    for (int i = 0; i < cellules.size(); i++) {
      Matcher lettre = LETTRE.matcher(cellules.get(i).texte().strip());
      if (!lettre.matches() || Character.toLowerCase(lettre.group(1).charAt(0)) != 'a' + i) {
        return false;
      }
    }
    return cellules.size() >= NUMEROS && cellules.get(0).colonne() == gauche();
  }

  private boolean estNumerotee(List<Cellule> cellules) {
    if (cellules.get(0).colonne() != gauche()) {
      return false;
    }
    for (int i = 0; i < cellules.size(); i++) {
      if (!NUMERO
          .matcher(cellules.get(i).uneLigne())
          .replaceAll("$1")
          .equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return cellules.size() >= NUMEROS;
  }

  /** The cell whose value shows at this place: its own, or that of the merged range over it. */
  public Optional<Cellule> visible(int ligne, int colonne) {
    return fusion(ligne, colonne)
        .map(f -> propre(f.premiereLigne(), f.premiereColonne()))
        .orElseGet(() -> propre(ligne, colonne));
  }

  public Optional<Plage> fusion(int ligne, int colonne) {
    return feuille.fusionDe(ligne, colonne);
  }

  /** The last row that a cell stands on, its own unless it is merged downwards. */
  public int derniereLigne(Cellule cellule) {
    return fusion(cellule.ligne(), cellule.colonne())
        .map(Plage::derniereLigne)
        .orElse(cellule.ligne());
  }

  /** Whether a merged range carries this cell on from the row above. */
  public boolean prolonge(int ligne, int colonne) {
    return fusion(ligne, colonne).filter(f -> f.premiereLigne() < ligne).isPresent();
  }
}
