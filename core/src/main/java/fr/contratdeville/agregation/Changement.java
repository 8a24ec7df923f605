package fr.contratdeville.agregation;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;

/**
 * One thing that an action, a porteur or a financeur has otherwise in the second year.
 *
 * @param nature what changed
 * @param avant how it was, for people
 * @param apres how it is, for people
 */
public record Changement(Nature nature, Message avant, Message apres) implements NotABean {

  /** What may change. */
  public enum Nature {
    /** The title of an action, by more than its spelling, years and small words. */
    INTITULE("intitulé", "title"),
    /** The name of a porteur or financeur, by more than that. */
    NOM("nom", "name"),
    /** The structure that carries the action. */
    PORTEUR("porteur", "lead organisation"),
    /** The places that it is for. */
    QUARTIERS("quartiers", "quartiers"),
    /** Whether it was carried out, postponed or cancelled. */
    STATUT("statut", "status"),
    /** What some financeur pays. */
    MONTANTS("montants", "amounts");

    private final Message libelle;

    Nature(String fr, String en) {
      this.libelle = Message.of(fr, en);
    }

    /** {@return the word for people} */
    public Message libelle() {
      return libelle;
    }
  }

  /** {@return the change in a few words: {@code porteur : MJC → Léo Lagrange}} */
  public Message message() {
    return Phrase.of("%s : %s → %s", "%s: %s → %s", nature.libelle(), avant, apres);
  }

  /** {@return the change in French} */
  @Override
  public String toString() {
    return message().toString();
  }
}
