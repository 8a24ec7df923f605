package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ColonnesReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContexteTable;
import fr.contratdeville.tableaux.reconnaissance.colonnes.HorsEuros;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.formes.FormeLue;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.ChunkContext;
import fr.contratdeville.tableaux.reconnaissance.lignes.ColonnesDeSommes;
import fr.contratdeville.tableaux.reconnaissance.lignes.ColonnesDerivees;
import fr.contratdeville.tableaux.reconnaissance.lignes.Intertitres;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Lignes;
import fr.contratdeville.tableaux.reconnaissance.lignes.LignesDecalees;
import fr.contratdeville.tableaux.reconnaissance.lignes.Portees;
import fr.contratdeville.tableaux.reconnaissance.lignes.Sujets;
import fr.contratdeville.tableaux.reconnaissance.lignes.TotauxDeRangee;
import fr.contratdeville.tableaux.reconnaissance.lignes.TotauxDessus;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table of actions: its header, the kind of each column and row, and the reasons. A
 * {@link Disposition} imposes the kinds that it gives; the others are recognised.
 */
public final class TableActions extends Table {
  private final Optional<FormeLue> forme;
  private final Entete entete;
  private final ContexteTable contexte;
  private final boolean parmiDautres;
  private final String prefixe;
  private final ChunkContext tranche;
  private final Colonnes colonnes;
  private final List<Ligne> lignes;
  private final TotauxDessus dessus;
  private final Intertitres intertitres;
  private final NavigableSet<Integer> volets;
  /** The names of the rows that are none of the sheet's own. */
  private final Map<Integer, String> noms = new HashMap<>();

  /** The rows of sums that cover several tables, with the keys of their entries. */
  private final Map<Integer, List<String>> larges = new HashMap<>();

  private final Set<Integer> commentees;
  private final Sujets sujets;
  private final List<Decision> decisions;
  private final List<LignesDecalees.Decalee> decalees;

  /**
   * @param parmiDautres whether the file has other tables of actions
   * @param prefixe the start of the keys of its entries, which tells them from those of other
   *     sheets, such as {@code 2023!}; may be empty
   * @param tranche the context of the chunk that holds the table
   * @param forme the layout that was turned into the table, if the sheet is no plain one
   */
  TableActions(
      Grille grille,
      Entete entete,
      Disposition donnee,
      boolean parmiDautres,
      String prefixe,
      ChunkContext tranche,
      Optional<FormeLue> forme) {
    this(
        entete,
        donnee,
        parmiDautres,
        prefixe,
        tranche,
        forme,
        Imprimee.of(grille, entete, donnee, tranche));
  }

  /**
   * The cells of the table, each in its column, and what the columns are.
   *
   * @param decalees the rows that stood one column off
   */
  private record Imprimee(Grille grille, Colonnes colonnes, List<LignesDecalees.Decalee> decalees) {
    static Imprimee of(Grille grille, Entete entete, Disposition donnee, ChunkContext tranche) {
      Colonnes colonnes = read(grille, entete, donnee);
      if (!tranche.complete()) {
        return new Imprimee(grille, colonnes, List.of());
      }
      LignesDecalees decalees = LignesDecalees.find(grille, entete, colonnes);
      Grille droite = decalees.changent() ? decalees.grille() : grille;
      return new Imprimee(
          droite, decalees.changent() ? read(droite, entete, donnee) : colonnes, decalees.toutes());
    }
  }

  private static Colonnes read(Grille grille, Entete entete, Disposition donnee) {
    return HorsEuros.nommer(
        ColonnesReader.read(grille, entete).withDonnees(donnee.colonnes()),
        grille,
        entete,
        donnee.colonnes().keySet());
  }

  private TableActions(
      Entete entete,
      Disposition donnee,
      boolean parmiDautres,
      String prefixe,
      ChunkContext tranche,
      Optional<FormeLue> forme,
      Imprimee imprimee) {
    super(
        HorsEuros.marquer(imprimee.grille, entete, imprimee.colonnes, donnee.lignes()),
        entete.premiere());
    Grille grille = grille();
    Colonnes lues = imprimee.colonnes;
    this.decalees = imprimee.decalees;
    this.forme = forme;
    this.entete = entete;
    this.parmiDautres = parmiDautres;
    this.prefixe = prefixe;
    this.tranche = tranche;
    this.contexte = ContexteTable.of(
        grille,
        List.of(preambule(), preambule().duSommet(grille, entete.premiere())),
        donnee,
        lues,
        parmiDautres);
    this.lignes = Lignes.recognise(grille, entete, lues, donnee.lignes(), tranche);
    this.intertitres = Intertitres.of(grille, lignes);
    this.volets = lignes.stream()
        .filter(Ligne::estVolet)
        .map(Ligne::numero)
        .collect(Collectors.toCollection(TreeSet::new));
    this.commentees = lignes.stream()
        .filter(l -> l.estVolet() || l.est(GenreLigne.FINANCEMENT))
        .map(Ligne::numero)
        .collect(Collectors.toUnmodifiableSet());
    Set<Integer> fixees = donnee.colonnes().keySet();
    Colonnes seules = lues.with(ColonnesDerivees.find(grille, lues, lignes, fixees));
    Colonnes argent = seules.with(ColonnesDeSommes.find(grille, seules, lignes, fixees));
    argent = argent.with(TotauxDeRangee.find(grille, argent, lignes, fixees));
    Portees portees = Portees.find(grille, argent, lignes, donnee.colonnes());
    this.colonnes = argent.with(portees.portees());
    // In a chunk the rows that they sum are not all there.
    this.dessus = tranche.complete()
        ? TotauxDessus.find(grille, entete, colonnes, lignes, parmiDautres)
        : TotauxDessus.aucun(grille, colonnes);
    this.sujets = sujets();
    if (grille.isTurned()) {
      nommer();
    }
    Decisions dites = new Decisions(grille, entete).lignes(dessus.lignes());
    this.decisions = forme
        .map(dites::forme)
        .orElseGet(dites::entete)
        .colonnes(
            colonnes, forme.isPresent() ? Set.of() : donnee.colonnes().keySet(), raisons(portees))
        .lignes(lignes)
        .liste();
  }

  private Map<Integer, Message> raisons(Portees portees) {
    Map<Integer, Message> raisons = new HashMap<>(colonnes.suppositions().raisons());
    raisons.putAll(colonnes.suppositions().doutes());
    raisons.putAll(portees.raisons());
    return raisons;
  }

  /** Names each entry of a turned table by the place of its title, or else of its first cell. */
  private void nommer() {
    Set<String> pris = new HashSet<>();
    for (int ligne : volets) {
      Cellule premiere = colonnes
          .numero(Champ.INTITULE)
          .flatMap(c -> grille().propre(ligne, c))
          .orElseGet(() -> grille().cellules(ligne).get(0));
      String nom = grille().place(premiere).adresse();
      noms.put(ligne, pris.add(nom) ? nom : nom + "/" + ligne);
    }
  }

  /** Whether it has no financed entry. */
  boolean estVide() {
    return volets.isEmpty();
  }

  @Override
  Disposition disposition() {
    if (forme.isPresent()) {
      // Its rows and columns are not those of the sheet: the next reading turns it again.
      return Disposition.automatique()
          .withLexique(grille().lexique())
          .withFeuille(grille().feuille().nom());
    }
    return Disposition.builder()
        .lexique(grille().lexique())
        .feuille(grille().feuille().nom())
        .entete(entete.premiere(), entete.derniere())
        .colonnes(colonnes.parNumero())
        .lignes(lignes.stream().collect(Collectors.toMap(Ligne::numero, Ligne::genre)))
        .build();
  }

  @Override
  public List<Decision> decisions() {
    return decisions;
  }

  /** Its rows whose cells stand one column off. */
  public List<LignesDecalees.Decalee> decalees() {
    return decalees;
  }

  /** The budget year and the place that all its rows share. */
  public ContexteTable contexte() {
    return contexte;
  }

  /** Whether the file has several tables of actions: a total then covers this table only. */
  public boolean parmiDautres() {
    return parmiDautres;
  }

  /**
   * The key of the entry that a row opens, or of the one of an earlier chunk that it goes on with.
   */
  public String cle(int ligne) {
    int anterieure = sujets.anterieure(ligne);
    return prefixe + (anterieure > 0 ? anterieure : noms.getOrDefault(ligne, "" + ligne));
  }

  /** A new {@link Sujets} for its rows, none of which is followed yet. */
  public Sujets sujets() {
    return new Sujets(grille(), colonnes, intertitres, tranche.anterieurs());
  }

  /** Remembers its entries for later chunks. */
  void remember() {
    volets.forEach(sujets::remember);
  }

  /** The keys of the entries that the rows above this one open. */
  Set<String> clesAvant(int ligne) {
    return volets.headSet(ligne).stream().map(this::cle).collect(Collectors.toSet());
  }

  /** Whether a row opens an entry. */
  public boolean estVolet(int ligne) {
    return volets.contains(ligne);
  }

  /** The keys of all its entries. */
  public List<String> cles() {
    return volets.stream().map(this::cle).toList();
  }

  /** The column of a cell, with the field or the amounts that it holds. */
  public Colonne colonne(Cellule cellule) {
    return colonnes.de(cellule);
  }

  @Override
  public String titre(Cellule cellule) {
    return entete.titre(cellule.colonne());
  }

  /**
   * The visible cell of a field on a row, or else the heading above the row that gives the field.
   */
  public Optional<Cellule> visible(int ligne, Champ champ) {
    return intertitres.visible(colonnes, ligne, champ);
  }

  /**
   * The keys of the entries that a row of sums covers, if the layout of the sheet says so.
   *
   * @return empty if the rows around it say so
   */
  public Optional<List<String>> blocDonne(int ligne) {
    return forme
        .flatMap(FormeLue::plat)
        .map(plat -> plat.blocs().get(ligne))
        .map(volets -> volets.stream().map(this::cle).toList());
  }

  /** Says that a row of sums covers the entries of other tables too. */
  void elargir(int ligne, List<String> cles) {
    larges.put(ligne, cles);
  }

  /** The keys of the entries that a row of sums covers, if it covers several tables. */
  public Optional<List<String>> plusieursTables(int ligne) {
    return Optional.ofNullable(larges.get(ligne));
  }

  /** Whether it is a layout that was turned into a table. */
  boolean estMiseAPlat() {
    return forme.isPresent();
  }

  /** Whether only sums show that its rows are actions. */
  boolean estSupposee() {
    return forme.filter(FormeLue::supposee).isPresent();
  }

  /** The layout that was turned into the table, if the sheet is no plain one. */
  Optional<FormeLue> forme() {
    return forme;
  }

  /** The row of an entry, and those below it that add money to it. */
  List<Integer> suite(int volet) {
    List<Integer> rangees = new ArrayList<>();
    for (Ligne ligne : lignes) {
      if (ligne.numero() > volet && ligne.estVolet()) {
        break;
      }
      if (ligne.numero() == volet
          || (ligne.numero() > volet && ligne.est(GenreLigne.FINANCEMENT))) {
        rangees.add(ligne.numero());
      }
    }
    return rangees;
  }

  /** The headings inside the table, by the rows below them. */
  Intertitres intertitres() {
    return intertitres;
  }

  /** The financed rows that a cell stands on: several when it is merged downwards. */
  public NavigableSet<Integer> volets(Cellule cellule) {
    return volets.subSet(cellule.ligne(), true, grille().derniereLigne(cellule), true);
  }

  /** Whether the comments of a row belong to the entry that it opens or adds to. */
  public boolean litLesCommentaires(int ligne) {
    return commentees.contains(ligne);
  }

  public Entete entete() {
    return entete;
  }

  public Colonnes colonnes() {
    return colonnes;
  }

  public List<Ligne> lignes() {
    return lignes;
  }

  /** The rows of sums above its header. */
  public TotauxDessus dessus() {
    return dessus;
  }
}
