package fr.contratdeville.modele;

/** Whether an action is led for the first time. */
public enum Nouveaute {
  /** Led for the first time. */
  NOUVELLE,
  /** Led before, in this contract or an earlier one. */
  RECONDUCTION
}
