package fr.contratdeville.valeur;

/**
 * A budget year (exercice budgétaire), the calendar year of a public budget.
 *
 * @param annee the year, 1977 (the first programmes of the politique de la ville) to 2100
 */
public record Exercice(int annee) implements Comparable<Exercice> {

  /** The first year that there can be. */
  public static final int PREMIER = 1977;

  /** The last year that there can be, and the end of what has no end yet. */
  public static final int DERNIER = 2100;

  public Exercice {
    ValeurInvalideException.exiger(
        annee >= PREMIER && annee <= DERNIER, "Exercice", annee, "a year from 1977 to 2100");
  }

  public static Exercice of(int annee) {
    return new Exercice(annee);
  }

  /**
   * Reads what {@link #toString} writes: {@code "2023"}.
   *
   * @throws ValeurInvalideException for any other text
   */
  public static Exercice parse(String texte) {
    ValeurInvalideException.exiger(
        texte.matches("\\d{4}"), "Exercice", texte, "a year such as 2023");
    return new Exercice(Integer.parseInt(texte));
  }

  /** From the first to the last day of the year. */
  public Periode periode() {
    return Periode.annees(annee, annee);
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
