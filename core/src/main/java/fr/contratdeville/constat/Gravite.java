package fr.contratdeville.constat;

import fr.contratdeville.valeur.Message;

/** How much a finding weighs, heaviest first. */
public enum Gravite {
  /** The document contradicts itself, or a value could not be read. */
  ERREUR("Erreur", "Error"),
  /** Probably wrong, or read in one of several possible ways. */
  AVERTISSEMENT("Avertissement", "Warning"),
  /** Worth knowing. */
  INFORMATION("Information", "Information");

  private final Message libelle;

  Gravite(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  public Message libelle() {
    return libelle;
  }
}
