package fr.contratdeville.modele;

import fr.contratdeville.valeur.NotABean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A financed entry seen from its contract: with its action and its path. */
public final class VoletSitue implements NotABean {
  private final Action action;
  private final Volet volet;
  private final int indexAction;
  private final int indexVolet;

  /** Made by the first thread that asks; two that ask at once make the same list twice. */
  private @Nullable List<LigneSituee> lignes;

  VoletSitue(Action action, Volet volet, int indexAction, int indexVolet) {
    this.action = action;
    this.volet = volet;
    this.indexAction = indexAction;
    this.indexVolet = indexVolet;
  }

  /** {@return the action that the entry belongs to} */
  public Action action() {
    return action;
  }

  /** {@return the entry itself} */
  public Volet volet() {
    return volet;
  }

  /** {@return the lines of money of the entry, each with its place in the contract} */
  public List<LigneSituee> lignes() {
    List<LigneSituee> faites = lignes;
    if (faites == null) {
      LigneSituee[] situees = new LigneSituee[volet.lignes().size()];
      for (int i = 0; i < situees.length; i++) {
        situees[i] = new LigneSituee(this, volet.lignes().get(i), i);
      }
      faites = List.of(situees);
      lignes = faites;
    }
    return faites;
  }

  /** The number of the action in the contract, from 1. */
  int rangAction() {
    return indexAction + 1;
  }

  /** The number of the entry in its action, from 1. */
  int rang() {
    return indexVolet + 1;
  }

  /** {@return the path in the contract, as a JSON pointer: {@code /actions/3/volets/1}} */
  public String chemin() {
    return "/actions/" + indexAction + "/volets/" + indexVolet;
  }

  @Override
  public String toString() {
    return chemin() + " " + action.intitule();
  }
}
