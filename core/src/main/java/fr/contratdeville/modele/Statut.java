package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;

/** The outcome of an action. */
public enum Statut {
  /** Carried out as planned. */
  REALISEE("réalisée", "carried out"),
  /** Carried out in part. */
  PARTIELLE("partiellement réalisée", "partly carried out"),
  /** Still going on. */
  EN_COURS("en cours", "in progress"),
  /** Postponed to another year. */
  REPORTEE("reportée", "postponed"),
  /** Given up. */
  ANNULEE("annulée", "cancelled"),
  /** The document does not say. */
  NON_PRECISE("non précisé", "not stated");

  private final Message libelle;

  Statut(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** {@return the word for people} */
  public Message libelle() {
    return libelle;
  }
}
