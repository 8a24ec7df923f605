package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.Reconnaissance;
import fr.contratdeville.tableaux.reconnaissance.SansTable;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.TableauCroise;
import fr.contratdeville.tableaux.reconnaissance.Tables;
import fr.contratdeville.tableaux.reconnaissance.constats.Constats;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsCellule;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a contract from the tables that were recognised in a file; every cell ends somewhere in
 * it.
 */
public final class Batisseur {
  private final Tables tables;
  private final List<Constat> constats = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final ContratDeVille.Builder builder = ContratDeVille.builder();
  private final Map<String, Financeur> financeurs = new LinkedHashMap<>();
  private final Map<String, Territoire> territoires = new LinkedHashMap<>();
  private final List<List<Action>> parTable = new ArrayList<>();
  private final ContratDeVille contrat;

  public Batisseur(Tables tables) {
    this.tables = tables;
    this.contrat = batir();
  }

  public ContratDeVille contrat() {
    return contrat;
  }

  /** What could not be read, with its cell. */
  public List<Constat> constats() {
    return List.copyOf(constats);
  }

  /** What was taken for what, and why: first what the rows above the header say. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private ContratDeVille batir() {
    Table premiere = tables.titree();
    Optional<Cellule> titre = premiere.titre();
    intituler(premiere, titre);
    tables.feuilles().forEach(f -> constats.addAll(Constats.masques(f)));
    for (Table table : tables.toutes()) {
      lire(table, table.equals(premiere) ? titre : Optional.empty());
    }
    tables.sansTable().forEach(this::garder);
    financeurs.values().forEach(builder::addFinanceur);
    territoires.values().forEach(builder::addTerritoire);
    constats.addAll(Doublons.entre(parTable));
    List<Action> actions = parTable.stream().flatMap(List::stream).toList();
    builder.addAllActions(new Exercices(tables).dater(actions, builder));
    constats.addAll(ConstatsCellule.sansValeur(tables.feuilles(), constats));
    return builder.build();
  }

  private void intituler(Table premiere, Optional<Cellule> titre) {
    builder.intitule(
        titre.map(Cellule::uneLigne).orElse(premiere.grille().place().nom()));
    titre.map(premiere.grille()::place).ifPresent(place -> {
      builder.putEmplacement(Champ.INTITULE, place);
      decisions.add(new Decision(
          place,
          Message.of(
              "intitulé du document (premier texte)", "title of the document (first text)")));
    });
  }

  /** @param titre the title of the document, where it stands above this table */
  private void lire(Table table, Optional<Cellule> titre) {
    LecteurCellule cellules = new LecteurCellule(table);
    Optional<Cellule> legende =
        table instanceof TableauCroise ? table.preambule().legende(titre) : Optional.empty();
    for (Cellule cellule : table.preambule().cellules()) {
      if (!Optional.of(cellule).equals(titre) && !Optional.of(cellule).equals(legende)) {
        builder.addComplement(cellules.complement(cellule));
      }
    }
    if (table instanceof Reconnaissance actions) {
      decisions.addAll(actions.contexte().decisions());
      decisions.addAll(table.decisions());
      TableLue lue = new LecteurTable(actions, cellules).lire();
      parTable.add(lue.actions());
      ajouter(lue);
    } else if (table instanceof TableauCroise tableau) {
      decisions.addAll(table.decisions());
      ajouter(new LecteurCroise(tableau, cellules)
          .lire(legende.map(Cellule::uneLigne).orElse(table.grille().place().nom())));
    }
    reste(table, cellules);
  }

  private void ajouter(TableLue lue) {
    builder
        .addAllTotaux(lue.totaux())
        .addAllTableaux(lue.tableaux())
        .addAllComplements(lue.complements());
    lue.financeurs().forEach(f -> financeurs.putIfAbsent(f.nom(), f));
    lue.territoires().forEach(t -> territoires.putIfAbsent(t.nom(), t));
    constats.addAll(lue.constats());
  }

  /** Comments outside of the entries, and what stands under merged ranges. */
  private void reste(Table table, LecteurCellule cellules) {
    table.grille().commentaires().keySet().stream()
        .mapToInt(Reference::ligne)
        .distinct()
        .filter(ligne -> !(table instanceof Reconnaissance r && r.litLesCommentaires(ligne)))
        .forEach(ligne -> builder.addAllComplements(cellules.commentaires(ligne)));
    List<Cellule> couvertes = table.grille().couvertes();
    couvertes.forEach(cellule -> builder.addComplement(cellules.complement(cellule)));
    if (!couvertes.isEmpty()) {
      constats.add(
          Constats.sousDesFusions(couvertes.stream().map(table.grille()::place).toList()));
    }
  }

  /** A sheet without a table: all its cells. */
  private void garder(SansTable feuille) {
    if (!feuille.estVide()) {
      if (feuille.estVisible()) {
        constats.add(Constats.feuilleSansTableau(feuille.grille().place()));
      }
      LecteurCellule cellules = new LecteurCellule(feuille);
      feuille.preambule().cellules().forEach(c -> builder.addComplement(cellules.complement(c)));
      reste(feuille, cellules);
    }
  }
}
