package fr.contratdeville.io.csv.texte;

import fr.contratdeville.valeur.Message;
import java.io.IOException;

/** A text that is not read to its end, for a reason that people can do something about. */
public final class TexteIllisibleException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message raison;

  TexteIllisibleException(String fr, String en) {
    super(en);
    this.raison = Message.of(fr, en);
  }

  /** {@return the reason, in one line} */
  public Message raison() {
    return raison;
  }
}
