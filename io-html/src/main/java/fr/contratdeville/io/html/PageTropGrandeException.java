package fr.contratdeville.io.html;

import fr.contratdeville.valeur.Message;
import java.io.IOException;

/** A page that holds more than a sheet does. */
final class PageTropGrandeException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message raison;

  PageTropGrandeException(String fr, String en) {
    super(en);
    this.raison = Message.of(fr, en);
  }

  Message raison() {
    return raison;
  }
}
