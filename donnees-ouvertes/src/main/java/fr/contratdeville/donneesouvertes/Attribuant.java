package fr.contratdeville.donneesouvertes;

import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.ValeurInvalideException;

/**
 * Who grants a subsidy, as the open data names it. No contract prints the SIRET of its financeurs.
 *
 * @param nom the official name, not blank
 * @param siret the SIRET
 */
public record Attribuant(String nom, Siret siret) {

  /**
   * Checks the name.
   *
   * @throws ValeurInvalideException if it is blank
   */
  public Attribuant {
    ValeurInvalideException.nonVide("Attribuant.nom", nom);
  }
}
