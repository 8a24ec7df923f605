package fr.contratdeville.modele;

/** The sex that a document breaks a count down by. */
public enum Sexe {
  /** Women and girls. */
  FEMININ,
  /** Men and boys. */
  MASCULIN
}
