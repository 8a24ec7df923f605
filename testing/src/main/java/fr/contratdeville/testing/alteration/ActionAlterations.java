package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Volet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The alterations of whole actions. */
final class ActionAlterations {

  private ActionAlterations() {}

  static List<Change> perdues(ContratDeVille contrat) {
    return IntStream.range(0, contrat.actions().size())
        .mapToObj(i -> change(contrat, i, 1, List.of()))
        .toList();
  }

  static List<Change> doublees(ContratDeVille contrat) {
    List<Action> actions = contrat.actions();
    return IntStream.range(0, actions.size())
        .mapToObj(i -> change(contrat, i, 1, List.of(actions.get(i), copy(actions.get(i)))))
        .toList();
  }

  static List<Change> echangees(ContratDeVille contrat) {
    List<Action> actions = contrat.actions();
    return IntStream.range(0, Math.max(0, actions.size() - 1))
        .filter(i -> !actions.get(i).equals(actions.get(i + 1)))
        .mapToObj(i -> change(contrat, i, 2, List.of(actions.get(i + 1), actions.get(i))))
        .toList();
  }

  /** The action without keys, which are unique in a contract, and without its printed totals. */
  private static Action copy(Action action) {
    return action.withVolets(action.volets().stream()
        .map(
            v -> Volet.builder().from(v).cle(Optional.empty()).totaux(List.of()).build())
        .toList());
  }

  private static Change change(ContratDeVille contrat, int i, int count, List<Action> autres) {
    return new Change("/actions/" + i, () -> {
      List<Action> actions = new ArrayList<>(contrat.actions());
      actions.subList(i, i + count).clear();
      actions.addAll(i, autres);
      return contrat.withActions(actions);
    });
  }
}
