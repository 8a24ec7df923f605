package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;

/**
 * The steps in the life of an amount, in order (Cerfa 12156 and 15059, instruction of the crédits
 * de la politique de la ville).
 */
public enum EtapeMontant {
  DEMANDE("Demandé", "Requested"),
  PROPOSE("Proposé", "Proposed"),
  /** Also called programmé, voté, attribué, retenu. */
  ACCORDE("Accordé", "Granted"),
  NOTIFIE("Notifié", "Notified"),
  /** A legal commitment of the State (Chorus). */
  ENGAGE("Engagé", "Committed"),
  VERSE("Versé", "Paid"),
  /** Spent, says the compte rendu financier. */
  REALISE("Réalisé", "Spent");

  private final Message libelle;

  EtapeMontant(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  public Message libelle() {
    return libelle;
  }
}
