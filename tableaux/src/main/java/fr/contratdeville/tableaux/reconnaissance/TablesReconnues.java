package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Bandes;
import fr.contratdeville.tableaux.reconnaissance.entete.Decoupage;
import fr.contratdeville.tableaux.reconnaissance.entete.Decoupage.Zone;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.FormeCroisee;
import fr.contratdeville.tableaux.reconnaissance.formes.FormeLue;
import fr.contratdeville.tableaux.reconnaissance.formes.Formes;
import fr.contratdeville.tableaux.reconnaissance.formes.MiseAPlat;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.ChunkContext;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a file, in the order of its sheets, and the sheets that have none. */
public final class TablesReconnues {
  private final List<Disposition> donnees;
  private final List<Grille> feuilles = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<TableActions> actions = new ArrayList<>();
  private final List<SansTable> sansTable = new ArrayList<>();
  private final List<FormeLue> formes = new ArrayList<>();
  /** The grids that a layout was turned into. */
  private final IdentityHashMap<Grille, FormeLue> plats = new IdentityHashMap<>();

  /** The sheets of which sums alone show that they hold actions. */
  private final IdentityHashMap<FormeLue, Grille> supposees = new IdentityHashMap<>();

  private List<Recapitulatifs.Commun> communs = List.of();

  private final ChunkContext chunk;

  private TablesReconnues(List<Disposition> donnees, ChunkContext chunk) {
    this.donnees = donnees;
    this.chunk = chunk;
  }

  /**
   * Looks for tables in sheets.
   *
   * @param fichier the name of the file, which places quote
   * @param donnees layouts; each applies to the sheet that it names, or to all if it names none
   * @return empty if none of the sheets has a table
   */
  public static Optional<TablesReconnues> find(
      List<Feuille> feuilles, String fichier, List<Disposition> donnees) {
    return find(feuilles, fichier, new TablesReconnues(donnees, ChunkContext.entiere()));
  }

  /** Looks for tables in a chunk of a long sheet. */
  public static Optional<TablesReconnues> find(
      Feuille feuille, String fichier, List<Disposition> donnees, ChunkContext chunk) {
    return find(List.of(feuille), fichier, new TablesReconnues(donnees, chunk));
  }

  private static Optional<TablesReconnues> find(
      List<Feuille> feuilles, String fichier, TablesReconnues tables) {
    List<Zone> zones = new ArrayList<>();
    for (Feuille feuille : feuilles) {
      Grille grille = new Grille(
          feuille, PlaceFeuille.of(fichier, feuille.nom()), tables.lexique(feuille.nom()));
      tables.feuilles.add(grille);
      Optional<FormeLue> forme = tables.forme(grille);
      if (forme.isPresent()) {
        zones.addAll(tables.zones(forme.get(), grille));
      } else {
        zones.addAll(tables.bandes(grille));
      }
    }
    tables.recognise(zones);
    return tables.tables.isEmpty() && tables.formes.isEmpty()
        ? Optional.empty()
        : Optional.of(tables);
  }

  /**
   * The layout of a sheet that is no plain table; a layout that is given for its columns, rows,
   * header or kind wins.
   */
  private Optional<FormeLue> forme(Grille grille) {
    boolean donnee = parlantDe(grille.feuille().nom()).stream()
        .anyMatch(d -> d.genre().isPresent()
            || d.premiereEntete() > 0
            || !d.colonnes().isEmpty()
            || !d.lignes().isEmpty());
    return donnee || !chunk.complete() ? Optional.empty() : Formes.of(grille);
  }

  /** The tables of a sheet that is cut into plain ones. */
  private List<Zone> bandes(Grille grille) {
    List<Zone> zones = new ArrayList<>();
    for (Grille bande : Bandes.of(grille)) {
      List<Zone> siennes = Decoupage.of(bande, parlantDe(bande));
      if (siennes.isEmpty()) {
        sansTable.add(new SansTable(bande));
      }
      zones.addAll(siennes);
    }
    return zones;
  }

  /** The plain tables that a layout makes; none if it is not read. */
  private List<Zone> zones(FormeLue forme, Grille grille) {
    formes.add(forme);
    if (forme.plat().isEmpty()) {
      sansTable.add(SansTable.of(grille, forme));
      return List.of();
    }
    MiseAPlat plat = forme.plat().get();
    sansTable.add(SansTable.of(plat.reste(), forme));
    int premiere = plat.disposition().premiereEntete();
    int derniere = plat.disposition().derniereEntete();
    List<Zone> zones = premiere == 0
        ? Decoupage.of(plat.grille(), List.of())
        : List.of(new Zone(
            plat.grille(),
            Optional.of(Entete.of(plat.grille(), premiere, derniere)),
            Optional.empty()));
    zones.forEach(z -> plats.put(z.grille(), forme));
    if (forme.supposee()) {
      supposees.put(forme, grille);
    }
    return zones;
  }

  private void recognise(List<Zone> zones) {
    boolean intitules = zones.stream().anyMatch(TablesReconnues::aDesIntitules);
    List<Zone> dActions = zones.stream()
        .filter(z -> z.actions().isPresent() && !recapitule(z, intitules))
        .toList();
    long ouElles = dActions.stream().map(z -> z.grille().place()).distinct().count();
    for (Zone zone : zones) {
      Disposition donnee = de(zone);
      Optional<GenreTable> genre = donnee.genre();
      if (genre.filter(g -> g == GenreTable.IGNOREE).isPresent()) {
        sansTable.add(SansTable.imposee(zone.grille()));
      } else if (zone.actions().isPresent() && !recapitule(zone, intitules)) {
        String feuille = chunk.prefixee() || ouElles > 1 ? zone.grille().place().nom() + "!" : "";
        String prefixe = feuille + zone.grille().nomDeBande();
        boolean derniere = zone.equals(zones.get(zones.size() - 1));
        actions(new TableActions(
            zone.grille(),
            zone.actions().get(),
            donnee,
            dActions.size() > 1,
            prefixe,
            derniere ? chunk : chunk.avantUneAutre(),
            Optional.ofNullable(plats.get(zone.grille()))));
      } else {
        forme(zone)
            .ifPresentOrElse(
                f -> add(new TableauCroise(zone.grille(), f, donnee)),
                () -> sansTable.add(new SansTable(zone.grille())));
      }
    }
    if (chunk.complete()) {
      Recapitulatifs recapitulatifs = new Recapitulatifs();
      oublierLesCopies(recapitulatifs);
      declarerLesPlans();
      communs = recapitulatifs.communs(actions);
      TotauxDeTables.elargir(actions);
    }
  }

  /** Takes the tables that repeat the actions of others for no tables of money. */
  private void oublierLesCopies(Recapitulatifs recapitulatifs) {
    List<TableActions> libres = actions.stream()
        .filter(t -> parlantDe(t.grille().feuille().nom()).stream()
            .noneMatch(d -> d.genre().isPresent()))
        .toList();
    recapitulatifs.repetitions(libres).forEach(r -> {
      actions.removeIf(t -> t == r.table());
      tables.removeIf(t -> t == r.table());
      sansTable.add(SansTable.of(r));
    });
  }

  /**
   * An outline of sums beside actions on other sheets sums these up, if it does not repeat them: it
   * is a declared table.
   */
  private void declarerLesPlans() {
    List<TableActions> plans =
        actions.stream().filter(TableActions::estSupposee).toList();
    if (plans.size() == actions.size()) {
      return;
    }
    for (TableActions plan : plans) {
      actions.removeIf(t -> t == plan);
      tables.removeIf(t -> t == plan);
      FormeLue forme = plan.forme().orElseThrow();
      formes.remove(forme);
      sansTable.removeIf(s -> s.forme().equals(plan.forme()));
      Grille grille = Optional.ofNullable(supposees.get(forme)).orElseThrow();
      for (Zone zone : bandes(grille)) {
        forme(zone)
            .ifPresentOrElse(
                f -> add(new TableauCroise(zone.grille(), f, de(zone))),
                () -> sansTable.add(new SansTable(zone.grille())));
      }
    }
  }

  private void actions(TableActions table) {
    if (table.estVide()) {
      sansTable.add(new SansTable(table.grille()));
    } else {
      actions.add(table);
      add(table);
    }
  }

  private void add(Table table) {
    tables.add(table);
  }

  private static boolean aDesIntitules(Zone zone) {
    return zone.actions()
        .filter(e -> e.nomme(Champ.INTITULE, zone.grille().lexique()))
        .isPresent();
  }

  /**
   * Whether a table sums up another one: it names porteurs without titles, beside a table that has
   * titles, and its amounts are those of the actions once more.
   */
  private boolean recapitule(Zone zone, boolean intitules) {
    return intitules
        && !plats.containsKey(zone.grille())
        && zone.actions().isPresent()
        && !aDesIntitules(zone)
        && de(zone).genre().isEmpty()
        && de(zone).premiereEntete() == 0
        && forme(zone).isPresent();
  }

  private static Optional<FormeCroisee> forme(Zone zone) {
    return zone.forme()
        .or(() -> zone.actions()
            .flatMap(
                e -> FormeCroisee.read(zone.grille(), zone.grille().indice(e.premiere()), false)));
  }

  /** The layouts that apply to a sheet. */
  private List<Disposition> parlantDe(String feuille) {
    return donnees.stream()
        .filter(d -> d.feuille().map(feuille::equals).orElse(true))
        .toList();
  }

  /**
   * The layouts that apply to some columns of a sheet: of two tables side by side, a layout may
   * mean one.
   */
  private List<Disposition> parlantDe(Grille bande) {
    return parlantDe(bande.feuille().nom()).stream()
        .filter(
            d -> d.colonnes().isEmpty() || d.colonnes().keySet().stream().anyMatch(bande::aColonne))
        .toList();
  }

  private Lexique lexique(String feuille) {
    return parlantDe(feuille).stream()
        .reduce(Disposition.automatique(), Disposition::withCorrections)
        .lexique();
  }

  /**
   * The layouts that apply to a table, merged: a layout that gives its header wins over the others.
   */
  private Disposition de(Zone zone) {
    int entete = zone.actions()
        .map(Entete::premiere)
        .or(() -> zone.forme().map(FormeCroisee::premiere))
        .orElse(0);
    List<Disposition> parlantes = parlantDe(zone.grille());
    if (plats.containsKey(zone.grille())) {
      return parlantes.stream()
          .reduce(
              plats.get(zone.grille()).plat().orElseThrow().disposition(),
              Disposition::withCorrections);
    }
    return Stream.concat(
            parlantes.stream().filter(d -> d.premiereEntete() == 0),
            parlantes.stream().filter(d -> d.premiereEntete() == entete && entete > 0))
        .reduce(Disposition.automatique(), Disposition::withCorrections)
        .withOnlyColonnes(zone.grille()::aColonne);
  }

  /** Every table, in the order of the sheets. */
  public List<Table> toutes() {
    return tables;
  }

  /** The tables of actions. */
  public List<TableActions> actions() {
    return actions;
  }

  /** The first table of actions, or else the first of all, or else the first rows without one. */
  Table principale() {
    return Stream.of(actions, tables, sansTable)
        .flatMap(List::stream)
        .findFirst()
        .map(Table.class::cast)
        .orElseThrow();
  }

  /** The pairs of tables that count some actions with the same amounts. */
  public List<Recapitulatifs.Commun> communs() {
    return communs;
  }

  /** The layouts of sheets that are no plain table, read or not. */
  public List<FormeLue> formes() {
    return formes;
  }

  /**
   * The table whose title is that of the document: the main one, or the first that has a title if
   * the main one has none.
   */
  public Table titree() {
    Table principale = principale();
    return principale.titre().isPresent()
        ? principale
        : tables.stream().filter(t -> t.titre().isPresent()).findFirst().orElse(principale);
  }

  /** Every sheet that was read. */
  public List<Grille> feuilles() {
    return feuilles;
  }

  /** The rows that hold no table. */
  public List<SansTable> sansTable() {
    return sansTable;
  }

  /** The layout of every table, the main one first, and of the sheets that have none. */
  public List<Disposition> dispositions() {
    List<Disposition> toutes = new ArrayList<>();
    toutes.add(principale().disposition());
    tables.stream()
        .filter(t -> !t.equals(principale()))
        .map(Table::disposition)
        .forEach(toutes::add);
    sansTable.stream()
        .filter(s -> !s.equals(principale()))
        .filter(s ->
            tables.stream().noneMatch(t -> t.grille().place().equals(s.grille().place())))
        .map(Table::disposition)
        .forEach(toutes::add);
    return List.copyOf(toutes);
  }

  /**
   * The end of the last table, which the next chunk needs; empty if that is no table of actions.
   */
  public Optional<ChunkEnd> chunkEnd() {
    return derniere().map(ChunkEnd::of);
  }

  /** Remembers the entries of the last table for later chunks. */
  public void remember() {
    derniere().ifPresent(TableActions::remember);
  }

  /**
   * The rows of the last table without which the next chunk may not understand its first row.
   *
   * @param commence whether {@code suivante} is the first row of an action
   */
  public List<Rangee> rappels(Rangee suivante, boolean commence) {
    return derniere().map(d -> Rappels.avant(d, suivante, commence)).orElse(List.of());
  }

  /** The keys of the entries that the rows above this one open. */
  public Set<String> clesAvant(int ligne) {
    return actions.stream().flatMap(a -> a.clesAvant(ligne).stream()).collect(Collectors.toSet());
  }

  private Optional<TableActions> derniere() {
    return !tables.isEmpty() && tables.get(tables.size() - 1) instanceof TableActions derniere
        ? Optional.of(derniere)
        : Optional.empty();
  }

  /** The places of the sheets that were read. */
  public List<Emplacement.Feuille> places() {
    return feuilles.stream().map(Grille::place).toList();
  }
}
