package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.Recapitulatifs;
import fr.contratdeville.tableaux.reconnaissance.SansTable;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.TableauCroise;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsCellule;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsFeuilles;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsForme;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsListe;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsMonnaie;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.tableaux.reconnaissance.grille.ArgentVu;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds a contract from the tables that were recognised in a file; every cell ends somewhere in
 * it.
 */
public final class ContratBuilder {
  /** The name of a text that is struck through. */
  private static final String ANCIEN = "texte barré";

  private final TablesReconnues tables;
  private final List<Constat> constats = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final ContratDeVille.Builder builder = ContratDeVille.builder();
  private final Map<String, Financeur> financeurs = new LinkedHashMap<>();
  private final Map<String, Territoire> territoires = new LinkedHashMap<>();
  private final NomsFinanceurs noms = new NomsFinanceurs();
  private final List<TotalDeclare> totaux = new ArrayList<>();
  private final List<List<Action>> parTable = new ArrayList<>();
  private final ContratDeVille contrat;

  public ContratBuilder(TablesReconnues tables) {
    this.tables = tables;
    this.contrat = build();
  }

  public ContratDeVille contrat() {
    return contrat;
  }

  /** The findings of the reading, with their cells. */
  public List<Constat> constats() {
    return List.copyOf(constats);
  }

  /**
   * The readings of the title and of each table, with their reasons: in each table, the rows above
   * the header come first.
   */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private ContratDeVille build() {
    Table premiere = tables.titree();
    Optional<Cellule> titre = premiere.titre();
    intituler(premiere, titre);
    tables.feuilles().forEach(f -> {
      constats.addAll(ConstatsTable.masques(f));
      if (!f.repetees().isEmpty()) {
        constats.add(ConstatsListe.repetees(Emplacement.regrouper(f.repetees())));
      }
    });
    tables.feuilles().forEach(this::anciens);
    for (Table table : tables.toutes()) {
      read(table, table.equals(premiere) ? titre : Optional.empty());
    }
    tables.sansTable().forEach(this::keep);
    if (tables.actions().isEmpty()) {
      tables.toutes().forEach(this::direDeclare);
    }
    financeurs.values().forEach(builder::addFinanceur);
    territoires.values().forEach(builder::addTerritoire);
    List<Constat> doubles = Doublons.entre(parTable);
    constats.addAll(doubles);
    if (doubles.isEmpty()) {
      tables
          .communs()
          .forEach(c -> constats.add(
              ConstatsFeuilles.communs(c.cellules(), c.actions(), c.somme(), c.ailleurs())));
    }
    List<Action> actions = parTable.stream().flatMap(List::stream).toList();
    Exercices.Dates dates = new Exercices(tables).dater(actions, totaux);
    builder.addAllActions(dates.actions()).addAllTotaux(dates.totaux()).exercice(dates.exercice());
    dates.place().ifPresent(place -> builder.putEmplacement(Champ.EXERCICE, place));
    constats.addAll(ConstatsCellule.sansValeur(tables.feuilles(), constats));
    return builder.build();
  }

  /** Keeps the texts that are struck through beside others, which are no part of any value. */
  private void anciens(Grille grille) {
    for (Rangee rangee : grille.rangees()) {
      for (Cellule cellule : rangee.cellules()) {
        cellule.ancienTexte().ifPresent(ancien -> {
          builder.addComplement(Complement.builder()
              .nom(ANCIEN)
              .texte(ancien)
              .emplacement(grille.place(cellule))
              .build());
          constats.add(
              ConstatsMonnaie.ancienTexte(grille.place(cellule), ancien, cellule.uneLigne()));
        });
      }
    }
  }

  private void intituler(Table premiere, Optional<Cellule> titre) {
    builder.intitule(
        titre.map(Cellule::uneLigne).orElse(premiere.grille().place().nom()));
    titre.map(premiere.grille()::place).ifPresent(place -> {
      builder.putEmplacement(Champ.INTITULE, place);
      boolean premier = premiere.preambule().cellules().stream()
          .filter(c -> c.genre() == Cellule.Genre.TEXTE)
          .findFirst()
          .equals(titre);
      decisions.add(new Decision(
          place,
          premier
              ? Message.of(
                  "intitulé du document (premier texte)", "title of the document (first text)")
              : Message.of(
                  "intitulé du document (ce qu'il est, et son année)",
                  "title of the document (what it is, and its year)")));
    });
  }

  /** @param titre the title of the document, if it stands above this table */
  private void read(Table table, Optional<Cellule> titre) {
    CelluleConverter cellules = new CelluleConverter(table, noms);
    Optional<Cellule> legende =
        table instanceof TableauCroise ? table.preambule().legende(titre) : Optional.empty();
    Set<Integer> sommes = table instanceof TableActions actions
        ? actions.dessus().lignes().stream().map(Ligne::numero).collect(Collectors.toSet())
        : Set.of();
    for (Cellule cellule : table.preambule().cellules()) {
      if (!Optional.of(cellule).equals(titre)
          && !Optional.of(cellule).equals(legende)
          && !sommes.contains(cellule.ligne())) {
        builder.addComplement(cellules.complement(cellule));
      }
    }
    if (table instanceof TableActions actions) {
      decisions.addAll(actions.contexte().decisions());
      decisions.addAll(table.decisions());
      TableLue lue = new TableReader(actions, cellules).read();
      parTable.add(lue.actions());
      add(lue);
    } else if (table instanceof TableauCroise tableau) {
      decisions.addAll(table.decisions());
      add(new TableauCroiseReader(tableau, cellules)
          .read(legende.map(Cellule::uneLigne).orElse(table.grille().place().nom())));
    }
    reste(table, cellules);
  }

  private void add(TableLue lue) {
    totaux.addAll(lue.totaux());
    builder.addAllTableaux(lue.tableaux()).addAllComplements(lue.complements());
    lue.financeurs().forEach(f -> financeurs.putIfAbsent(f.nom(), f));
    lue.territoires().forEach(t -> territoires.putIfAbsent(t.nom(), t));
    constats.addAll(lue.constats());
  }

  /** Keeps the comments outside of the entries, and the cells hidden under merged ranges. */
  private void reste(Table table, CelluleConverter cellules) {
    table.grille().commentaires().keySet().stream()
        .mapToInt(Reference::ligne)
        .distinct()
        .filter(ligne -> !(table instanceof TableActions r && r.litLesCommentaires(ligne)))
        .forEach(ligne -> builder.addAllComplements(cellules.commentaires(ligne)));
    List<Cellule> couvertes = table.grille().couvertes();
    couvertes.forEach(cellule -> builder.addComplement(cellules.complement(cellule)));
    if (!couvertes.isEmpty()) {
      constats.add(ConstatsTable.sousDesFusions(
          couvertes.stream().map(table.grille()::place).toList()));
    }
  }

  /** Reports the layout of a sheet that is no plain table, or that it holds none. */
  private void dire(SansTable feuille) {
    ArgentVu argent =
        feuille.estImposee() ? new ArgentVu(0, BigDecimal.ZERO) : ArgentVu.of(feuille.grille());
    if (feuille.recapitulatif().isPresent()) {
      dire(feuille.grille().place(), feuille.recapitulatif().get());
    } else if (feuille.forme().isPresent()) {
      constats.add(ConstatsForme.forme(feuille.forme().get(), argent));
    } else if (!feuille.estVide() && feuille.estVisible()) {
      constats.add(ConstatsForme.sansTableau(feuille.grille().place(), argent));
    }
  }

  /** Reports a table that repeats others, and the actions that it repeats with other amounts. */
  private void dire(Emplacement.Feuille place, Recapitulatifs.Recapitulatif lu) {
    constats.add(ConstatsFeuilles.recapitulatif(place, lu.actions(), lu.ailleurs()));
    lu.ecarts()
        .forEach(e -> constats.add(
            ConstatsFeuilles.repeteAutrement(e.cellules(), e.titre(), e.repete(), e.lu())));
  }

  /** Reports the money of a table where nothing is counted. */
  private void direDeclare(Table table) {
    ArgentVu argent = ArgentVu.of(table.grille());
    if (argent.compte() && table instanceof TableauCroise croise && croise.peutCompter()) {
      constats.add(ConstatsForme.declareSeul(table.grille().place(), argent));
    }
  }

  /** Keeps all cells of a sheet without a table as complements. */
  private void keep(SansTable feuille) {
    dire(feuille);
    if (!feuille.estVide()) {
      CelluleConverter cellules = new CelluleConverter(feuille, noms);
      feuille.preambule().cellules().forEach(c -> builder.addComplement(cellules.complement(c)));
      reste(feuille, cellules);
    }
  }
}
