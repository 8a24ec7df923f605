package fr.contratdeville.modele;

import java.util.ArrayList;
import java.util.List;

/** A financed entry seen from its contract: with its action and its path. */
public final class VoletSitue {
  private final Action action;
  private final Volet volet;
  private final int indexAction;
  private final int indexVolet;

  VoletSitue(Action action, Volet volet, int indexAction, int indexVolet) {
    this.action = action;
    this.volet = volet;
    this.indexAction = indexAction;
    this.indexVolet = indexVolet;
  }

  public Action action() {
    return action;
  }

  public Volet volet() {
    return volet;
  }

  /** Its lines of money, each with its place in the contract. */
  public List<LigneSituee> lignes() {
    List<LigneSituee> lignes = new ArrayList<>(volet.lignes().size());
    for (int i = 0; i < volet.lignes().size(); i++) {
      lignes.add(new LigneSituee(this, volet.lignes().get(i), i));
    }
    return lignes;
  }

  /** The path in the contract, as a JSON pointer: {@code /actions/3/volets/1}. */
  public String chemin() {
    return "/actions/" + indexAction + "/volets/" + indexVolet;
  }

  @Override
  public String toString() {
    return chemin() + " " + action.intitule();
  }
}
