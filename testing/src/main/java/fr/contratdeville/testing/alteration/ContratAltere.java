package fr.contratdeville.testing.alteration;

import fr.contratdeville.modele.ContratDeVille;
import java.util.List;

/**
 * A contract before and after one {@link Alteration}.
 *
 * @param alteration what was done
 * @param chemin where: the path of what changed, in {@code avant}
 */
public record ContratAltere(
    Alteration alteration, ContratDeVille avant, ContratDeVille apres, String chemin) {

  /** The printed amounts that do not agree with their lines afterwards. */
  public List<Ecart> ecarts() {
    return Ecart.of(apres);
  }

  /** What was done, where, and the contract that came of it. */
  @Override
  public String toString() {
    return alteration + " " + chemin + " : " + apres;
  }
}
