package fr.contratdeville.modele;

/** The way to count the money of an action on several territories by territory. */
public enum PartageTerritorial {
  /** The document does not split the money: a total by territory leaves it under "several". */
  NON_VENTILE,
  /** Each line of money names its territory. */
  VENTILE,
  /** The same amount is printed under each territory: it is counted once. */
  REPETE
}
