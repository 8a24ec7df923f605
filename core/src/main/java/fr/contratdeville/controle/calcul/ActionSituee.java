package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An action seen from its contract.
 *
 * @param index its rank among the actions of the contract, from 0
 * @param volets its financed entries, each with its path
 */
public record ActionSituee(Action action, int index, List<VoletSitue> volets) {

  /** Every action, in the order of the document. */
  public static List<ActionSituee> toutes(Contexte contexte) {
    return contexte.partage(Toutes.class, Toutes::of).actions;
  }

  /** The actions of a contract, listed once for all controls. */
  private record Toutes(List<ActionSituee> actions) {
    static Toutes of(Contexte contexte) {
      return new Toutes(dans(contexte.contrat()));
    }
  }

  private static List<ActionSituee> dans(ContratDeVille contrat) {
    List<ActionSituee> toutes = new ArrayList<>(contrat.actions().size());
    int premier = 0;
    for (int i = 0; i < contrat.actions().size(); i++) {
      Action action = contrat.actions().get(i);
      int fin = premier + action.volets().size();
      toutes.add(new ActionSituee(action, i, contrat.volets().subList(premier, fin)));
      premier = fin;
    }
    return toutes;
  }

  /** The lines of money of all its entries. */
  public List<LigneSituee> lignes() {
    return volets.size() == 1
        ? volets.get(0).lignes()
        : volets.stream().flatMap(v -> v.lignes().stream()).toList();
  }

  /** The path in the contract, as a JSON pointer: {@code /actions/3}. */
  public String chemin() {
    return "/actions/" + index;
  }

  /** The place of its title, else of its first field; empty if the document gives none. */
  public List<Emplacement> places() {
    return Optional.ofNullable(action.emplacements().get(Champ.INTITULE))
        .or(() -> action.emplacements().values().stream().min(Comparator.naturalOrder()))
        .stream()
        .toList();
  }
}
