package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.OptionalLong;

/**
 * One amount of a sum, or a whole row or column of it.
 *
 * @param nom the name of the amount, for a sentence
 * @param valeur in the smallest unit of the sum: centimes for money
 * @param places the places of the amount
 * @param ecartCroise the gap of the other sum that it is a term of, as that of its row when the sum
 *     is that of its column; absent when no other figure is printed for it
 */
public record Terme(Message nom, long valeur, List<Emplacement> places, OptionalLong ecartCroise) {

  public Terme {
    places = List.copyOf(places);
  }

  /** A term that no other sum crosses. */
  public Terme(Message nom, long valeur, List<Emplacement> places) {
    this(nom, valeur, places, OptionalLong.empty());
  }

  /** Whether the sum that crosses this one lacks as much: both gaps are then in this term. */
  boolean estConfirme(long ecart) {
    return ecartCroise.isPresent() && ecartCroise.getAsLong() == ecart;
  }

  /** Whether the sum that crosses this one closes with this term as it is. */
  boolean estDementi() {
    return ecartCroise.isPresent() && ecartCroise.getAsLong() == 0;
  }
}
