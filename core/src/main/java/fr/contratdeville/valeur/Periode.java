package fr.contratdeville.valeur;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A period of days, both ends included.
 *
 * @param debut the first day
 * @param fin the last day, not before {@code debut}
 */
public record Periode(LocalDate debut, LocalDate fin) implements NotABean {

  /**
   * Checks the order of both days.
   *
   * @param debut the first day
   * @param fin the last day, not before {@code debut}
   * @throws ValeurInvalideException if the last is before the first
   */
  public Periode {
    ValeurInvalideException.exiger(
        !fin.isBefore(debut), "Periode", debut + "/" + fin, "an end that is not before the start");
  }

  /**
   * {@return the period from one day to another, both included}
   *
   * @param debut the first day
   * @param fin the last day, not before {@code debut}
   * @throws ValeurInvalideException if it is
   */
  public static Periode of(LocalDate debut, LocalDate fin) {
    return new Periode(debut, fin);
  }

  /**
   * {@return the days of whole calendar years}
   *
   * @param premiere the first year
   * @param derniere the last year, included
   * @throws ValeurInvalideException if it is before {@code premiere}
   */
  public static Periode annees(int premiere, int derniere) {
    return new Periode(LocalDate.of(premiere, 1, 1), LocalDate.of(derniere, 12, 31));
  }

  /**
   * Reads the text that {@link #toString} writes: {@code "2015-01-01/2023-12-31"} (ISO 8601).
   *
   * @param texte the canonical text
   * @return the period
   * @throws ValeurInvalideException for any other text
   */
  public static Periode parse(String texte) {
    int barre = texte.indexOf('/');
    try {
      return new Periode(
          LocalDate.parse(texte.substring(0, Math.max(barre, 0))),
          LocalDate.parse(texte.substring(barre + 1)));
    } catch (DateTimeException e) {
      throw new ValeurInvalideException("Periode", texte, "a period such as 2015-01-01/2023-12-31");
    }
  }

  /**
   * {@return whether a day is in the period}
   *
   * @param jour the day
   */
  public boolean contient(LocalDate jour) {
    return !jour.isBefore(debut) && !jour.isAfter(fin);
  }

  /**
   * {@return whether the two periods share a day}
   *
   * @param autre the period to compare
   */
  public boolean chevauche(Periode autre) {
    return !autre.fin.isBefore(debut) && !autre.debut.isAfter(fin);
  }

  @Override
  public String toString() {
    return debut + "/" + fin;
  }
}
