package fr.contratdeville.modele;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import java.util.Optional;

/** A line of money seen from its contract: with its entry, its action and its path. */
public final class LigneSituee implements NotABean {
  private final VoletSitue volet;
  private final FinancementLine ligne;
  private final int index;

  LigneSituee(VoletSitue volet, FinancementLine ligne, int index) {
    this.volet = volet;
    this.ligne = ligne;
    this.index = index;
  }

  /** {@return the action that the line finances} */
  public Action action() {
    return volet.action();
  }

  /** {@return the financed entry that the line stands in} */
  public Volet volet() {
    return volet.volet();
  }

  /** {@return the line itself} */
  public FinancementLine ligne() {
    return ligne;
  }

  /** {@return the financeur who pays} */
  public Financeur financeur() {
    return ligne.financeur();
  }

  /** {@return the amount, if the document gives one} */
  public Optional<Montant> montant() {
    return ligne.montant();
  }

  /** {@return the financed entry with its place in the contract} */
  public VoletSitue voletSitue() {
    return volet;
  }

  /** {@return the path in the contract, as a JSON pointer: {@code /actions/3/volets/1/lignes/0}} */
  public String chemin() {
    return volet.chemin() + "/lignes/" + index;
  }

  @Override
  public String toString() {
    return chemin() + " " + financeur().nom() + " "
        + montant().map(Montant::toString).orElse("");
  }
}
