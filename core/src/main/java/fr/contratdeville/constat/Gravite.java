package fr.contratdeville.constat;

import fr.contratdeville.valeur.Message;

/** The weight of a finding, heaviest first. */
public enum Gravite {
  /** The document contradicts itself, or a value could not be read. */
  ERREUR("Erreur", "Error"),
  /** A value is probably wrong, or was read in one of several possible ways. */
  AVERTISSEMENT("Avertissement", "Warning"),
  /** A remark worth knowing. */
  INFORMATION("Information", "Information");

  private final Message libelle;

  Gravite(String fr, String en) {
    this.libelle = new Message(fr, en);
  }

  /** {@return the word for people} */
  public Message libelle() {
    return libelle;
  }
}
