package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One change that can be made to a contract.
 *
 * @param chemin the path of the place that changes
 * @param apres builds the changed contract; only the changes that are chosen are built
 */
record Change(String chemin, Supplier<ContratDeVille> apres) {

  /** The contract in which {@code change} was applied to the entry of {@code situe}. */
  static ContratDeVille volet(
      ContratDeVille contrat, VoletSitue situe, UnaryOperator<Volet> change) {
    String[] pas = situe.chemin().split("/", -1);
    int a = Integer.parseInt(pas[2]);
    int v = Integer.parseInt(pas[4]);
    Action action = contrat.actions().get(a);
    List<Volet> volets = replace(action.volets(), v, List.of(change.apply(situe.volet())));
    return contrat.withActions(replace(contrat.actions(), a, List.of(action.withVolets(volets))));
  }

  /** The list in which {@code autres} take the place of element {@code i}. */
  static <T> List<T> replace(List<T> liste, int i, List<T> autres) {
    List<T> replaced = new ArrayList<>(liste);
    replaced.remove(i);
    replaced.addAll(i, autres);
    return replaced;
  }
}
