package fr.contratdeville.description;

import fr.contratdeville.interne.Citation;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Collection;

/** Why a value was refused, in words that say what to do. */
public final class Refusal {

  private Refusal() {}

  /** A name that is not known, with those that are. */
  static Message unknown(String name, Collection<String> known) {
    String names = String.join(", ", known);
    return Message.of(
        "« " + abridged(name) + " » inconnu ; il y a : " + names,
        "\"" + abridged(name) + "\" unknown; there are: " + names);
  }

  /** Which field was refused and with what value, after {@code fr} and {@code en}. */
  public static Message of(String fr, String en, ValeurInvalideException e) {
    String field = e.champ().isEmpty() ? "/" : e.champ();
    return Message.of(
        e.valeur().isBlank()
            ? fr + " : " + field + " manque ou est vide"
            : fr + " : " + field + " = « " + abridged(e.valeur()) + " » est refusé",
        en + ": " + e.getMessage());
  }

  public static String abridged(String text) {
    return Citation.of(text);
  }
}
