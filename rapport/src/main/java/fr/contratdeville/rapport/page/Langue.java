package fr.contratdeville.rapport.page;

import fr.contratdeville.valeur.Message;
import java.util.Locale;

/** The language of a page: it picks the words that people read, and writes figures. */
public final class Langue {
  private static final char INSECABLE = '\u00A0';

  private final Locale locale;

  Langue(Locale locale) {
    this.locale = locale;
  }

  /** The code that HTML names it by: {@code fr} or {@code en}. */
  public String code() {
    return estAnglais() ? "en" : "fr";
  }

  Locale locale() {
    return locale;
  }

  private boolean estAnglais() {
    return "en".equals(locale.getLanguage());
  }

  /** One of two texts; in French, no line breaks before a colon or inside quotation marks. */
  public String mot(String fr, String en) {
    return estAnglais()
        ? en
        : fr.replace(" :", INSECABLE + ":")
            .replace(" ;", INSECABLE + ";")
            .replace(" ?", INSECABLE + "?")
            .replace("« ", "«" + INSECABLE)
            .replace(" »", INSECABLE + "»");
  }

  /** The text of a message. */
  public String mot(Message message) {
    return message.texte(locale);
  }
}
