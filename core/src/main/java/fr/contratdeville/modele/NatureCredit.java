package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;

/** The origin of a public credit (loi 2014-173, article 6). */
public enum NatureCredit {
  /** The ordinary policies of the State or of a collectivité, mobilised for the quartiers first. */
  DROIT_COMMUN("Droit commun", "Ordinary policies"),
  /** The credits of the politique de la ville itself (programme 147 and the like). */
  CREDIT_SPECIFIQUE("Crédit spécifique", "Specific credit");

  private final Message libelle;

  NatureCredit(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** {@return the words for people} */
  public Message libelle() {
    return libelle;
  }
}
