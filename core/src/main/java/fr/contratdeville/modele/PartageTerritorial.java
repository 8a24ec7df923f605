package fr.contratdeville.modele;

/** How the money of an action on several territories is to be counted by territory. */
public enum PartageTerritorial {
  /** The document does not split it: a total by territory leaves it under "several". */
  NON_VENTILE,
  /** Each line of money names its territory. */
  VENTILE,
  /** The same amount is printed under each territory: it is counted once. */
  REPETE
}
