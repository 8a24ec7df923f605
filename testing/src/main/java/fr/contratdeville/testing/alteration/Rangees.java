package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Volet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Changes of whole actions. */
final class Rangees {

  private Rangees() {}

  static List<Retouche> perdues(ContratDeVille contrat) {
    return IntStream.range(0, contrat.actions().size())
        .mapToObj(i -> retouche(contrat, i, 1, List.of()))
        .toList();
  }

  static List<Retouche> doublees(ContratDeVille contrat) {
    List<Action> actions = contrat.actions();
    return IntStream.range(0, actions.size())
        .mapToObj(i -> retouche(contrat, i, 1, List.of(actions.get(i), copie(actions.get(i)))))
        .toList();
  }

  static List<Retouche> echangees(ContratDeVille contrat) {
    List<Action> actions = contrat.actions();
    return IntStream.range(0, Math.max(0, actions.size() - 1))
        .filter(i -> !actions.get(i).equals(actions.get(i + 1)))
        .mapToObj(i -> retouche(contrat, i, 2, List.of(actions.get(i + 1), actions.get(i))))
        .toList();
  }

  /** Keys are unique, and the figure that a row prints covers that row. */
  private static Action copie(Action action) {
    return action.withVolets(action.volets().stream()
        .map(
            v -> Volet.builder().from(v).cle(Optional.empty()).totaux(List.of()).build())
        .toList());
  }

  private static Retouche retouche(
      ContratDeVille contrat, int i, int combien, List<Action> autres) {
    return new Retouche("/actions/" + i, () -> {
      List<Action> actions = new ArrayList<>(contrat.actions());
      actions.subList(i, i + combien).clear();
      actions.addAll(i, autres);
      return contrat.withActions(actions);
    });
  }
}
