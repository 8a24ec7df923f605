package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import java.util.List;

/**
 * A contract before and after one {@link Alteration}.
 *
 * @param alteration the mistake that was made
 * @param avant the contract before
 * @param apres the contract after, which differs from {@code avant} at one place
 * @param chemin the path of that place in {@code avant}, such as {@code /actions/3} or
 *     {@code /actions/3/volets/0/totaux/1}
 */
public record ContratAltere(
    Alteration alteration, ContratDeVille avant, ContratDeVille apres, String chemin) {

  /**
   * Lists the printed amounts of {@link #apres} that do not agree with their lines.
   *
   * @throws ArithmeticException if a sum does not fit in an amount
   */
  public List<Ecart> ecarts() {
    return Ecart.of(apres);
  }

  /** Names the mistake and its place, then shows the contract after it. */
  @Override
  public String toString() {
    return alteration + " " + chemin + " : " + apres;
  }
}
