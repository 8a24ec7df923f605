package fr.contratdeville.valeur;

/**
 * A budget year (exercice budgétaire), the calendar year of a public budget.
 *
 * @param annee the year, 1977 (the first programmes of the politique de la ville) to 2100
 */
public record Exercice(int annee) implements NotABean, Comparable<Exercice> {

  /**
   * The first year that a value may have: that of the first programmes of the politique de la
   * ville.
   */
  public static final int PREMIER = 1977;

  /** The last year that a value may have; it also ends the periods that have no end yet. */
  public static final int DERNIER = 2100;

  /**
   * Checks the year.
   *
   * @param annee the year, 1977 (the first programmes of the politique de la ville) to 2100
   * @throws ValeurInvalideException if it is before {@link #PREMIER} or after {@link #DERNIER}
   */
  public Exercice {
    ValeurInvalideException.exiger(
        annee >= PREMIER && annee <= DERNIER, "Exercice", annee, "a year from 1977 to 2100");
  }

  /**
   * {@return the budget year of a calendar year}
   *
   * @param annee from {@link #PREMIER} to {@link #DERNIER}
   * @throws ValeurInvalideException if it is out of this range
   */
  public static Exercice of(int annee) {
    return new Exercice(annee);
  }

  /**
   * Reads the text that {@link #toString} writes: {@code "2023"}.
   *
   * @param texte four digits
   * @return the budget year
   * @throws ValeurInvalideException for any other text
   */
  public static Exercice parse(String texte) {
    ValeurInvalideException.exiger(
        texte.matches("\\d{4}"), "Exercice", texte, "a year such as 2023");
    return new Exercice(Integer.parseInt(texte));
  }

  /** {@return the days of the year, from the first to the last} */
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
