package fr.contratdeville.lanceur.vue;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureFeuilles;

/**
 * A document that was read and examined.
 *
 * @param lu the reading, with its sheets if they were kept; its names are resolved
 * @param controles the controls that examined it
 * @param rapport what they answered
 */
public record Etude(LectureFeuilles lu, Controles controles, Rapport rapport) {

  /** {@return the reading} */
  public Lecture lecture() {
    return lu.lecture();
  }

  /** {@return the contract} */
  public ContratDeVille contrat() {
    return lu.lecture().valeur();
  }

  /**
   * {@return whether the document is wrong, or a table was read wrong, so that nothing shows that
   * it agrees}
   */
  public boolean echoue() {
    return rapport.constats().stream()
        .anyMatch(c -> c.gravite() == Gravite.ERREUR || c.id().equals(Constat.TABLEAU_MAL_LU));
  }
}
