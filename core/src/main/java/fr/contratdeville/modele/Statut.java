package fr.contratdeville.modele;

import fr.contratdeville.valeur.Message;

/** What became of an action. */
public enum Statut {
  REALISEE("réalisée", "carried out"),
  PARTIELLE("partiellement réalisée", "partly carried out"),
  EN_COURS("en cours", "in progress"),
  REPORTEE("reportée", "postponed"),
  ANNULEE("annulée", "cancelled"),
  /** The document does not say. */
  NON_PRECISE("non précisé", "not stated");

  private final Message libelle;

  Statut(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  public Message libelle() {
    return libelle;
  }
}
