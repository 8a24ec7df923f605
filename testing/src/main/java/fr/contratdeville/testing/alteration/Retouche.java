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
 * @param chemin the path of what changes
 * @param apres the contract with the change, made when it is asked for
 */
record Retouche(String chemin, Supplier<ContratDeVille> apres) {

  /** The same contract with another volet in the place of one. */
  static ContratDeVille volet(
      ContratDeVille contrat, VoletSitue situe, UnaryOperator<Volet> change) {
    String[] pas = situe.chemin().split("/", -1);
    int a = Integer.parseInt(pas[2]);
    int v = Integer.parseInt(pas[4]);
    Action action = contrat.actions().get(a);
    List<Volet> volets = remplacer(action.volets(), v, List.of(change.apply(situe.volet())));
    return contrat.withActions(remplacer(contrat.actions(), a, List.of(action.withVolets(volets))));
  }

  /** A list with some elements in the place of one. */
  static <T> List<T> remplacer(List<T> liste, int i, List<T> autres) {
    List<T> remplacee = new ArrayList<>(liste);
    remplacee.remove(i);
    remplacee.addAll(i, autres);
    return remplacee;
  }
}
