package fr.contratdeville.modele;

/** Whether an action is led for the first time. */
public enum Nouveaute {
  NOUVELLE,
  RECONDUCTION
}
