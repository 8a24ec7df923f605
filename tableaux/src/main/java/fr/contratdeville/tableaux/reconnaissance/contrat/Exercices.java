package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.valeur.Emplacement;
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
   * The actions of a contract and its year.
   *
   * @param exercice the year of the contract; empty if its tables have several, or none
   * @param place the place where that year is first named above a table
   */
  record Dates(
      List<Action> actions,
      List<TotalDeclare> totaux,
      Optional<Exercice> exercice,
      Optional<Emplacement> place) {}

  /**
   * Finds the year of the contract; the amounts lose their year if it is that of the contract for
   * all, and so do their printed totals.
   */
  Dates dater(List<Action> actions, List<TotalDeclare> totaux) {
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
    if (nommes.isEmpty() && payes.size() == 1 && estRappelee(actions)) {
      return new Dates(actions, totaux, Optional.empty(), Optional.empty());
    }
    if (tous.size() != 1) {
      return new Dates(actions, totaux, Optional.empty(), Optional.empty());
    }
    Exercice seul = tous.iterator().next();
    boolean tousDeLaMeme = payes.equals(Set.of(seul));
    List<Action> datees =
        tousDeLaMeme ? actions.stream().map(Exercices::sansExercice).toList() : actions;
    List<TotalDeclare> dates = tousDeLaMeme ? sansExercice(totaux) : totaux;
    return new Dates(datees, dates, Optional.of(seul), place(seul));
  }

  /**
   * Whether the only year that amounts name is another one than that of those beside them: half of
   * the actions that have such an amount have one without a year from the same financeur, of a step
   * that may be the same. {@code Montant | Rappel 2023} says nothing of the year of the first.
   */
  private static boolean estRappelee(List<Action> actions) {
    int datees = 0;
    int doubles = 0;
    for (Action action : actions) {
      List<FinancementLine> lignes = action.volets().stream()
          .flatMap(v -> v.lignes().stream())
          .filter(l -> l.montant().isPresent())
          .toList();
      boolean datee = lignes.stream().anyMatch(l -> l.exercice().isPresent());
      boolean deux = lignes.stream()
          .filter(l -> l.exercice().isPresent())
          .anyMatch(d -> lignes.stream()
              .filter(l -> l.exercice().isEmpty())
              .anyMatch(l -> l.financeur().equals(d.financeur()) && memeEtape(l, d)));
      datees += datee ? 1 : 0;
      doubles += deux ? 1 : 0;
    }
    return doubles > 0 && 2 * doubles >= datees;
  }

  private static boolean memeEtape(FinancementLine a, FinancementLine b) {
    return a.etape().isEmpty() || b.etape().isEmpty() || a.etape().equals(b.etape());
  }

  private static Optional<Exercice> annee(Table table) {
    return table.preambule().datee().flatMap(c -> Annees.seule(c.texte()));
  }

  private Optional<Emplacement> place(Exercice seul) {
    return tables.toutes().stream()
        .filter(table -> annee(table).equals(Optional.of(seul)))
        .findFirst()
        .flatMap(table -> table.preambule().datee().map(table.grille()::place));
  }

  private static Action sansExercice(Action action) {
    return action.withVolets(
        action.volets().stream().map(Exercices::sansExercice).toList());
  }

  private static Volet sansExercice(Volet volet) {
    Volet sans = volet.withLignes(volet.lignes().stream()
        .map(l -> FinancementLine.builder().from(l).exercice(Optional.empty()).build())
        .toList());
    return sans.totaux().stream().allMatch(t -> t.portee().exercice().isEmpty())
        ? sans
        : Volet.builder().from(sans).totaux(sansExercice(sans.totaux())).build();
  }

  private static List<TotalDeclare> sansExercice(List<TotalDeclare> totaux) {
    return totaux.stream()
        .map(t -> t.portee().exercice().isEmpty()
            ? t
            : TotalDeclare.builder()
                .from(t)
                .portee(
                    Portee.builder().from(t.portee()).exercice(Optional.empty()).build())
                .build())
        .toList();
  }
}
