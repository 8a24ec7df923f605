package fr.contratdeville.valeur;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A period of days, both ends included.
 *
 * @param debut the first day
 * @param fin the last day, not before {@code debut}
 */
public record Periode(LocalDate debut, LocalDate fin) {

  public Periode {
    ValeurInvalideException.exiger(
        !fin.isBefore(debut), "Periode", debut + "/" + fin, "an end that is not before the start");
  }

  public static Periode of(LocalDate debut, LocalDate fin) {
    return new Periode(debut, fin);
  }

  /** Whole calendar years, both included. */
  public static Periode annees(int premiere, int derniere) {
    return new Periode(LocalDate.of(premiere, 1, 1), LocalDate.of(derniere, 12, 31));
  }

  /**
   * Reads what {@link #toString} writes: {@code "2015-01-01/2023-12-31"} (ISO 8601).
   *
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

  public boolean contient(LocalDate jour) {
    return !jour.isBefore(debut) && !jour.isAfter(fin);
  }

  /** Whether the two periods share a day. */
  public boolean chevauche(Periode autre) {
    return !autre.fin.isBefore(debut) && !autre.debut.isAfter(fin);
  }

  @Override
  public String toString() {
    return debut + "/" + fin;
  }
}
