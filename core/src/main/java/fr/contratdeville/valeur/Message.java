package fr.contratdeville.valeur;

import fr.contratdeville.interne.Imprimable;
import java.util.Locale;

/**
 * A short text that an agent of a mairie reads, in French and in English.
 *
 * <p>French is the default; the locale of the machine is never consulted.
 *
 * @param fr the French text, not blank
 * @param en the English text, not blank
 */
public record Message(String fr, String en) implements NotABean {

  /**
   * Checks both texts.
   *
   * @param fr the French text, not blank
   * @param en the English text, not blank
   * @throws ValeurInvalideException if one is blank
   */
  public Message {
    ValeurInvalideException.nonVide("Message.fr", fr);
    ValeurInvalideException.nonVide("Message.en", en);
  }

  /**
   * {@return the same text in both languages: a name, a code, a figure}
   *
   * @param texte not blank
   */
  public static Message of(String texte) {
    return new Message(texte, texte);
  }

  /**
   * {@return a text in two languages}
   *
   * @param fr the French text, not blank
   * @param en the English text, not blank
   */
  public static Message of(String fr, String en) {
    return new Message(fr, en);
  }

  /**
   * {@return the text in the language of {@code locale}: English for English, French for all
   * others}
   *
   * @param locale the language of the reader
   */
  public String texte(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : fr;
  }

  /** {@return the French text, with control characters as pictures of themselves} */
  @Override
  public String toString() {
    return Imprimable.of(fr);
  }
}
