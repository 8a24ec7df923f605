package fr.contratdeville.constat;

import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;

/**
 * The key of a finding in its report: the kind of finding and its place.
 *
 * @param id the kind, as {@code CV-TOT-01}
 * @param lieu the path in the contract, or the place in the file if there is none; may be empty
 */
public record CleConstat(String id, String lieu) implements NotABean {

  /**
   * Checks the shape of the id.
   *
   * @param id the kind, as {@code CV-TOT-01}
   * @param lieu the path in the contract, or the place in the file if there is none; may be empty
   * @throws ValeurInvalideException if the id has another shape
   */
  public CleConstat {
    ValeurInvalideException.exiger(
        id.matches(Constat.ID), "CleConstat.id", id, "an id such as CV-TOT-01");
  }

  /** {@return the two parts, as {@code CV-TOT-01 /actions/3/volets/0/totaux/0}} */
  @Override
  public String toString() {
    return lieu.isEmpty() ? id : id + " " + lieu;
  }
}
