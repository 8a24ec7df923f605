package fr.contratdeville.description;

import fr.contratdeville.interne.Citation;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Collection;

/** Sentences about refused values, for findings. */
public final class Refusal {

  private Refusal() {}

  /** A name that is not known, with those that are. */
  static Message unknown(String name, Collection<String> known) {
    String names = String.join(", ", known);
    return Message.of(
        "« " + abridged(name) + " » inconnu ; il y a : " + names,
        "\"" + abridged(name) + "\" unknown; there are: " + names);
  }

  /**
   * {@return the refused field and value, after the beginning of a sentence}
   *
   * @param fr the beginning in French, as {@code la valeur n'est pas lue}
   * @param en the same in English
   * @param e the refusal
   */
  public static Message of(String fr, String en, ValeurInvalideException e) {
    String field = e.champ().isEmpty() ? "/" : e.champ();
    return Message.of(
        e.valeur().isBlank()
            ? fr + " : " + field + " manque ou est vide"
            : fr + " : " + field + " = « " + abridged(e.valeur()) + " » est refusé",
        en + ": " + e.getMessage());
  }

  /**
   * {@return a text as a message quotes it: on one line, and not too long}
   *
   * @param text the text
   */
  public static String abridged(String text) {
    return Citation.of(text);
  }
}
