package fr.contratdeville.lanceur.fichier;

import fr.contratdeville.valeur.Message;

/** Something that was asked for and cannot be done, with the reason for the person who asked. */
public final class RefusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message phrase;

  /**
   * A refusal.
   *
   * @param phrase the reason, in one line
   */
  public RefusException(Message phrase) {
    super(phrase.fr());
    this.phrase = phrase;
  }

  /** {@return the reason} */
  public Message phrase() {
    return phrase;
  }
}
