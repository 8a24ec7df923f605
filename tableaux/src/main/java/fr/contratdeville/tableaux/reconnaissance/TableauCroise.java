package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.colonnes.HorsEuros;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.FormeCroisee;
import fr.contratdeville.tableaux.reconnaissance.entete.Mesures;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of figures with headings on both sides and margins: the kind of each column and row, and
 * the reasons.
 */
public final class TableauCroise extends Table {
  /** The label of a row or column that has none. */
  private static final String SANS_LIBELLE = "(sans libellé)";

  private final FormeCroisee forme;
  private final Entete entete;
  private final Disposition donnee;
  private final NavigableMap<Integer, Colonne> colonnes = new TreeMap<>();
  private final List<Ligne> lignes = new ArrayList<>();
  private final Mesure mesureDesRangees;
  /** Whether its rows are financeurs, one of whom at least is known: all are amounts. */
  private final boolean parFinanceurs;

  TableauCroise(Grille grille, FormeCroisee forme, Disposition donnee) {
    this(grille, forme, Entete.of(grille, forme.premiere(), forme.entete()), donnee);
  }

  private TableauCroise(Grille grille, FormeCroisee forme, Entete entete, Disposition donnee) {
    super(HorsEuros.marquer(grille, entete, forme.chiffres()), forme.premiere());
    this.forme = forme;
    this.entete = entete;
    this.donnee = donnee;
    forme.libelles().forEach(c -> colonnes.put(c, libelles(c)));
    forme.chiffres().forEach(c -> colonnes.put(c, chiffres(c)));
    if (forme.chiffres().stream().anyMatch(c -> colonne(c).financeur().isPresent())) {
      new MesuresDesColonnes(grille(), corps(), colonnes).settle();
    }
    forme.chiffres().forEach(c -> colonnes.computeIfPresent(c, this::total));
    colonnes.putAll(donnee.colonnes());
    corps().forEach(r -> lignes.add(ligne(r)));
    List<Ligne> details = lignes.stream().filter(l -> l.est(GenreLigne.DETAIL)).toList();
    this.parFinanceurs = details.stream()
            .anyMatch(l -> Mesures.financeur(libelle(l), grille.lexique()).isPresent())
        && details.stream().noneMatch(l -> Mesures.of(libelle(l)) == Mesure.NOMBRE);
    this.mesureDesRangees = commune(details.stream().map(l -> mesure(libelle(l))));
  }

  /** The measure that all of these have; {@code NON_PRECISE} if two differ. */
  private static Mesure commune(Stream<Mesure> mesures) {
    List<Mesure> distinctes = mesures.distinct().limit(2).toList();
    return distinctes.size() == 1 ? distinctes.get(0) : Mesure.NON_PRECISE;
  }

  /**
   * The measure of the figures of a row, by its label; a total whose label gives none takes that of
   * the other rows.
   */
  public Mesure mesure(Ligne ligne) {
    Mesure dite = mesure(libelle(ligne));
    return ligne.est(GenreLigne.TOTAL) && dite == Mesure.NON_PRECISE ? mesureDesRangees : dite;
  }

  private Mesure mesure(String libelle) {
    if (nature().isPresent() || sousDesFinanceurs()) {
      return nature().isEmpty() && Mesures.compteParSonDebut(libelle)
          ? Mesure.NOMBRE
          : Mesure.NON_PRECISE;
    }
    return Mesures.financeur(libelle, grille().lexique())
        .map(f -> Mesure.MONTANT)
        .orElseGet(() -> parFinanceurs ? Mesure.MONTANT : Mesures.of(libelle));
  }

  /**
   * Whether columns name who pays: a row {@code Associations} then holds what they get, and not how
   * many there are.
   */
  public boolean sousDesFinanceurs() {
    return colonnes.values().stream().anyMatch(c -> c.financeur().isPresent());
  }

  /**
   * Whether its columns are those who pay, and its heading over the labels names nothing that money
   * is broken down by: {@code Étiquettes de lignes} may stand over actions.
   */
  public boolean peutCompter() {
    return donnee.genre().isEmpty()
        && sousDesFinanceurs()
        && forme.libelles().stream()
            .map(entete::titre)
            .anyMatch(t -> !t.isBlank() && grille().lexique().champ(t).isEmpty());
  }

  /**
   * A total column takes the measure that its heading gives, or else that of the other columns; if
   * none of them can be a term of its sum, it becomes an ordinary column of figures.
   */
  private Colonne total(int numero, Colonne colonne) {
    if (!colonne.estTotal() || colonne.mesure().isPresent()) {
      return colonne;
    }
    Mesure dite = Mesures.of(libelle(numero));
    List<Mesure> autres = forme.chiffres().stream()
        .map(this::colonne)
        .filter(c -> !c.estTotal())
        .map(TableauCroise::mesure)
        .toList();
    boolean somme = autres.stream()
        .anyMatch(m -> dite == Mesure.NON_PRECISE || m == Mesure.NON_PRECISE || m == dite);
    Mesure lue = dite == Mesure.NON_PRECISE ? commune(autres.stream()) : dite;
    return somme ? colonne.withMesure(lue) : Colonne.mesure(lue);
  }

  /** The rows of the table under its header. */
  private List<Rangee> corps() {
    return grille()
        .rangees()
        .subList(grille().indice(forme.entete() + 1), grille().indice(forme.derniere() + 1));
  }

  /** The rows below the table, which do not belong to it. */
  public List<Rangee> reste() {
    return grille()
        .rangees()
        .subList(grille().indice(forme.derniere() + 1), grille().rangees().size());
  }

  private Colonne libelles(int colonne) {
    return grille()
        .lexique()
        .champ(entete.titre(colonne))
        .filter(c -> c == Champ.TERRITOIRE || c == Champ.COMMUNE)
        .or(() -> commune(entete.titre(colonne)))
        .map(Colonne::champ)
        .orElseGet(() -> Colonne.champ(Champ.INTITULE));
  }

  private Optional<Champ> commune(String titre) {
    return grille()
        .lexique()
        .financeur(titre)
        .filter(t -> t == TypeFinanceur.COMMUNE)
        .map(t -> Champ.COMMUNE);
  }

  private Colonne chiffres(int colonne) {
    String titre = libelle(colonne);
    Optional<Financeur> financeur =
        Mesures.financeur(entete.titre(colonne), grille().lexique());
    if (Mesures.estTotal(titre, grille().lexique())) {
      return Colonne.total(List.of());
    }
    return financeur
        .map(f -> Colonne.financeur(f.nom(), f.type()))
        .orElseGet(() -> Colonne.mesure(Mesures.of(titre)));
  }

  private Ligne ligne(Rangee rangee) {
    int numero = rangee.ligne();
    GenreLigne imposee = donnee.lignes().get(numero);
    if (imposee != null) {
      return Ligne.sure(numero, imposee, "disposition donnée", "given layout");
    }
    String libelle = libelle(rangee);
    boolean chiffres = rangee.cellules().stream().anyMatch(c -> estChiffre(c.colonne()));
    if (!chiffres) {
      return Ligne.sure(numero, GenreLigne.TEXTE, "aucun chiffre", "no figure");
    }
    if (entete.estRepete(rangee.cellules())) {
      return Ligne.sure(
          numero, GenreLigne.ENTETE, "mêmes textes que l'en-tête", "same texts as the header");
    }
    if (libelle.isEmpty()) {
      return Ligne.supposee(
          numero, GenreLigne.TOTAL, "des chiffres sans libellé", "figures without a label");
    }
    return Mesures.estTotal(libelle, grille().lexique())
        ? Ligne.sure(
            numero, GenreLigne.TOTAL, "libellé « " + libelle + " »", "labelled \"" + libelle + "\"")
        : Ligne.sure(numero, GenreLigne.DETAIL, "porte un libellé", "has a label");
  }

  /** Whether a column holds figures. */
  boolean estChiffre(int colonne) {
    return colonnes.containsKey(colonne)
        && !estLibelle(colonne)
        && !colonnes.getOrDefault(colonne, Colonne.complement()).equals(Colonne.complement());
  }

  private boolean estLibelle(int colonne) {
    return colonne(colonne).champ().filter(c -> !colonne(colonne).estMontant()).isPresent();
  }

  public Colonne colonne(int numero) {
    return colonnes.getOrDefault(numero, Colonne.complement());
  }

  /** The columns of figures, from left to right. */
  public List<Integer> chiffres() {
    return colonnes.keySet().stream().filter(this::estChiffre).toList();
  }

  /**
   * The field of places that the labels of the rows name, territoire or commune, if their heading
   * gives one.
   */
  public Optional<Champ> nature() {
    return colonnes.values().stream()
        .flatMap(c -> c.champ().stream())
        .filter(c -> c == Champ.TERRITOIRE || c == Champ.COMMUNE)
        .findFirst();
  }

  public List<Ligne> lignes() {
    return lignes;
  }

  public static Role role(Colonne colonne) {
    return colonne.estTotal() ? Role.TOTAL : Role.DETAIL;
  }

  public static Mesure mesure(Colonne colonne) {
    return colonne.financeur().isPresent()
        ? Mesure.MONTANT
        : colonne.mesure().orElse(Mesure.NON_PRECISE);
  }

  /** The headings over a column, the widest first. */
  public String libelle(int colonne) {
    String libelle = entete.titres(colonne).stream().distinct().collect(Collectors.joining(" / "));
    return libelle.isEmpty() ? SANS_LIBELLE : libelle;
  }

  /** The labels of a row; empty if it has none. */
  private String libelle(Rangee rangee) {
    return etiquettes(rangee.ligne()).stream()
        .map(Cellule::uneLigne)
        .collect(Collectors.joining(" / "));
  }

  public String libelle(Ligne ligne) {
    String libelle = etiquettes(ligne.numero()).stream()
        .map(Cellule::uneLigne)
        .collect(Collectors.joining(" / "));
    return libelle.isEmpty() ? SANS_LIBELLE : libelle;
  }

  /** The cells that label a row, those of merged ranges from above included. */
  public List<Cellule> etiquettes(int ligne) {
    return colonnes.keySet().stream()
        .filter(this::estLibelle)
        .flatMap(c -> grille().visible(ligne, c).stream())
        .distinct()
        .toList();
  }

  @Override
  public String titre(Cellule cellule) {
    return entete.titre(cellule.colonne());
  }

  /**
   * The place of the narrowest heading over a column, or of its cell in the last row of the header
   * if it has none.
   */
  public Emplacement placeDuTitre(int colonne) {
    for (int ligne = entete.derniere(); ligne >= entete.premiere(); ligne--) {
      Optional<Cellule> titre = grille().visible(ligne, colonne);
      if (titre.isPresent()) {
        return grille().place(titre.get());
      }
    }
    return grille().place(entete.derniere(), colonne);
  }

  @Override
  Disposition disposition() {
    return Disposition.builder()
        .lexique(grille().lexique())
        .feuille(grille().feuille().nom())
        .genre(GenreTable.DECLARE)
        .entete(entete.premiere(), entete.derniere())
        .colonnes(colonnes)
        .lignes(lignes.stream().collect(Collectors.toMap(Ligne::numero, Ligne::genre)))
        .build();
  }

  @Override
  public List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    Emplacement.Feuille feuille = grille().place();
    decisions.add(new Decision(
        new Emplacement.Plage(
            feuille.cellule(forme.premiere(), colonnes.firstKey()),
            feuille.cellule(forme.derniere(), colonnes.lastKey())),
        Message.of(
            "tableau déclaré : des chiffres sous un en-tête, un libellé par ligne",
            "declared table: figures under a header, a label on each row")));
    decisions.add(new Decision(
        new Emplacement.Plage(
            feuille.cellule(forme.premiere(), colonnes.firstKey()),
            feuille.cellule(forme.entete(), colonnes.lastKey())),
        Message.of("en-tête du tableau", "header of the table")));
    for (Map.Entry<Integer, Colonne> e : colonnes.entrySet()) {
      Message quoi = estLibelle(e.getKey())
          ? Message.of("libellés des lignes", "labels of the rows")
          : e.getValue().libelle();
      String raison = donnee.colonnes().containsKey(e.getKey()) ? " (disposition donnée)" : "";
      String reason = raison.isEmpty() ? "" : " (given layout)";
      String titre = libelle(e.getKey());
      decisions.add(new Decision(
          placeDuTitre(e.getKey()),
          Message.of(
              "« " + titre + " » : " + quoi.fr() + raison,
              "\"" + titre + "\": " + quoi.en() + reason)));
    }
    for (Ligne ligne : lignes) {
      decisions.add(new Decision(
          grille().place(grille().cellules(ligne.numero()).get(0)),
          Decisions.join(ligne.genre().libelle(), ligne.raison())));
    }
    return decisions;
  }
}
