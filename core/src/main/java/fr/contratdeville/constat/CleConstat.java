package fr.contratdeville.constat;

import fr.contratdeville.valeur.ValeurInvalideException;

/**
 * What tells one finding of a report from another: what was found, and where.
 *
 * @param id as in {@code CV-TOT-01}
 * @param lieu the path in the contract, or the place in the file where there is none; may be empty
 */
public record CleConstat(String id, String lieu) {

  public CleConstat {
    ValeurInvalideException.exiger(
        id.matches(Constat.ID), "CleConstat.id", id, "an id such as CV-TOT-01");
  }

  /** {@code CV-TOT-01 /actions/3/volets/0/totaux/0}. */
  @Override
  public String toString() {
    return lieu.isEmpty() ? id : id + " " + lieu;
  }
}
