package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;

/**
 * The steps in the life of an amount, in order (Cerfa 12156 and 15059, instruction of the crédits
 * de la politique de la ville).
 */
public enum EtapeMontant {
  /** Planned, in a budget prévisionnel that a bilan compares with what was spent. */
  PREVU("Prévu", "Planned"),
  /** Asked for by the porteur. */
  DEMANDE("Demandé", "Requested"),
  /** Proposed to those who decide. */
  PROPOSE("Proposé", "Proposed"),
  /** Decided; also called programmé, voté, attribué, retenu. */
  ACCORDE("Accordé", "Granted"),
  /** Announced to the porteur in writing. */
  NOTIFIE("Notifié", "Notified"),
  /** Set aside by a legal commitment of the State (Chorus). */
  ENGAGE("Engagé", "Committed"),
  /** Paid to the porteur. */
  VERSE("Versé", "Paid"),
  /** Spent, says the compte rendu financier. */
  REALISE("Réalisé", "Spent");

  private final Message libelle;

  EtapeMontant(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** {@return the word for people} */
  public Message libelle() {
    return libelle;
  }
}
