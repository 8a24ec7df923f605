package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the budget year of the contract: the only one that its tables name, or else the only one of
 * its amounts. Amounts keep their own years, unless all are of that of the contract.
 */
final class Exercices {
  private final TablesReconnues tables;

  Exercices(TablesReconnues tables) {
    this.tables = tables;
  }

  /**
   * Sets the year of the contract, and returns the actions; their amounts lose their year if it is
   * that of the contract for all.
   */
  List<Action> dater(List<Action> actions, ContratDeVille.Builder contrat) {
    Set<Exercice> nommes = new TreeSet<>();
    tables.actions().forEach(t -> t.contexte().exercice().ifPresent(nommes::add));
    if (nommes.isEmpty()) {
      tables.toutes().forEach(t -> annee(t).ifPresent(nommes::add));
    }
    Set<Exercice> payes = new TreeSet<>();
    actions.stream()
        .flatMap(a -> a.volets().stream())
        .flatMap(v -> v.lignes().stream())
        .forEach(l -> l.exercice().ifPresent(payes::add));
    Set<Exercice> tous = nommes.isEmpty() ? payes : nommes;
    if (tous.size() != 1) {
      return actions;
    }
    Exercice seul = tous.iterator().next();
    contrat.exercice(seul);
    place(seul, contrat);
    return payes.equals(Set.of(seul))
        ? actions.stream().map(Exercices::sansExercice).toList()
        : actions;
  }

  private static Optional<Exercice> annee(Table table) {
    return table.preambule().datee().flatMap(c -> Annees.seule(c.texte()));
  }

  /** Keeps the place where the year is first named above a table. */
  private void place(Exercice seul, ContratDeVille.Builder contrat) {
    for (Table table : tables.toutes()) {
      Optional<Cellule> datee = table.preambule().datee();
      if (datee.flatMap(c -> Annees.seule(c.texte())).equals(Optional.of(seul))) {
        contrat.putEmplacement(Champ.EXERCICE, table.grille().place(datee.orElseThrow()));
        return;
      }
    }
  }

  private static Action sansExercice(Action action) {
    return action.withVolets(
        action.volets().stream().map(Exercices::sansExercice).toList());
  }

  private static Volet sansExercice(Volet volet) {
    return volet.withLignes(volet.lignes().stream()
        .map(l -> FinancementLine.builder().from(l).exercice(Optional.empty()).build())
        .toList());
  }
}
