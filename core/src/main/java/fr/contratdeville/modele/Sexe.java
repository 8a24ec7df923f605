package fr.contratdeville.modele;

/** The sex that a document breaks a count down by. */
public enum Sexe {
  FEMININ,
  MASCULIN
}
