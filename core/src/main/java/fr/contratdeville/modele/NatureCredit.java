package fr.contratdeville.modele;

/** Where a public credit comes from (loi 2014-173, article 6). */
public enum NatureCredit {
  /** The ordinary policies of the State or of a collectivité, mobilised for the quartiers first. */
  DROIT_COMMUN,
  /** The credits of the politique de la ville itself (programme 147 and the like). */
  CREDIT_SPECIFIQUE
}
