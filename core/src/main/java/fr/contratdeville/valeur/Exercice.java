package fr.contratdeville.valeur;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A budget year, from 1977 (first Habitat et vie sociale agreements) to 2100.
 *
 * @param annee the civil year
 */
public record Exercice(@Min(1977) @Max(2100) int annee) implements Comparable<Exercice> {

  /**
   * Checks the range.
   *
   * @throws ValeurInvalideException when the year is outside 1977 to 2100
   */
  public Exercice {
    if (annee < 1977 || annee > 2100) {
      throw new ValeurInvalideException("annee : " + annee);
    }
  }

  /** The budget year of a civil year. */
  public static Exercice of(int annee) {
    return new Exercice(annee);
  }

  /** Reads what {@link #toString} writes. */
  public static Exercice parse(String texte) {
    try {
      return of(Integer.parseInt(texte));
    } catch (NumberFormatException e) {
      throw new ValeurInvalideException("annee : " + texte);
    }
  }

  @Override
  public int compareTo(Exercice autre) {
    return Integer.compare(annee, autre.annee);
  }

  @Override
  public String toString() {
    return Integer.toString(annee);
  }
}
