package fr.contratdeville.nomenclature;

import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Periode;

/**
 * The nomenclatures of the State for the credits of the politique de la ville (programme 147), with
 * the labels that the Agence nationale de la cohésion des territoires publishes its subventions
 * under.
 */
public final class Nomenclatures {

  private static final String PILOTAGE = "Pilotage, ingénierie, ressources et évaluations";
  private static final String RENOUVELLEMENT = "Cadre de vie et renouvellement urbain";
  private static final String DISCRIMINATIONS =
      "Prévention et lutte contre les discriminations liées à l'origine et à l'adresse";

  /** The nomenclature of exercices 2020 to 2023: four themes, fourteen sub-themes. */
  public static final Nomenclature P147_2020 = Nomenclature.builder()
      .nom("P147")
      .version("2020")
      .periode(Periode.annees(2020, 2023))
      .addTheme(Theme.of(
          "1",
          "Cohésion sociale",
          Theme.of("1.1", "Éducation"),
          Theme.of("1.2", "Santé"),
          Theme.of("1.3", "Parentalité et droits sociaux"),
          Theme.of("1.4", "Culture et expression artistique"),
          Theme.of("1.5", "Lien social, citoyenneté et participation des habitants"),
          Theme.of("1.5a", "Jeunesse"),
          Theme.of("1.5b", "Sport et loisir"),
          Theme.of("1.6", DISCRIMINATIONS)))
      .addTheme(Theme.of(
          "2",
          "Développement économique et emploi",
          Theme.of("2.1", "Emploi"),
          Theme.of("2.2", "Développement économique")))
      .addTheme(Theme.of(
          "3",
          RENOUVELLEMENT,
          Theme.of("3.1", RENOUVELLEMENT),
          Theme.of("3.2", "Tranquillité et sûreté publique")))
      .addTheme(Theme.of(
          "4", PILOTAGE, Theme.of("4.1", PILOTAGE), Theme.of("4.2", "Structures mutualisatrices")))
      .build();

  /** The nomenclature since exercice 2024: six themes, twenty-five sub-themes. */
  public static final Nomenclature P147_2024 = Nomenclature.builder()
      .nom("P147")
      .version("2024")
      .periode(Periode.annees(2024, Exercice.DERNIER))
      .addTheme(Theme.of(
          "1",
          "Éducation",
          Theme.of("1.1", "Programme de réussite éducative (PRE)"),
          Theme.of("1.2", "Soutien à la scolarité"),
          Theme.of("1.3", "Cités éducatives"),
          Theme.of("1.4", "Persévérance scolaire et accès à des études supérieures")))
      .addTheme(Theme.of(
          "2",
          "Accès aux droits",
          Theme.of("2.1", "Santé"),
          Theme.of("2.2", "Soutien à la parentalité"),
          Theme.of("2.3", "Citoyenneté"),
          Theme.of("2.4", DISCRIMINATIONS)))
      .addTheme(Theme.of(
          "3",
          "Cadre de vie, sociabilité et transitions",
          Theme.of("3.1", "Cadre de vie"),
          Theme.of("3.2", "Tranquillité et sûreté publique"),
          Theme.of("3.3", "Médiation sociale"),
          Theme.of("3.4", "Transitions")))
      .addTheme(Theme.of(
          "4",
          "Jeunesse, accès à la culture, aux sports et aux loisirs",
          Theme.of("4.1", "Jeunesse"),
          Theme.of("4.2", "Culture et expression artistique"),
          Theme.of("4.3", "Sports"),
          Theme.of("4.4", "Vacances et loisirs")))
      .addTheme(Theme.of(
          "5",
          "Emploi et développement économique",
          Theme.of("5.1", "Emploi"),
          Theme.of("5.2", "Cités de l'emploi"),
          Theme.of("5.3", "Engagement des entreprises et PAQTE"),
          Theme.of("5.4", "Attractivité et développement économique"),
          Theme.of("5.5", "Entrepreneuriat Quartiers 2030")))
      .addTheme(Theme.of(
          "6",
          "Soutien aux acteurs de la politique de la ville",
          Theme.of("6.1", "Soutien à l'initiative associative"),
          Theme.of("6.2", "Participation des habitants"),
          Theme.of("6.3", PILOTAGE),
          Theme.of("6.4", "Structures mutualisatrices")))
      .build();

  /**
   * A table de passage from {@link #P147_2020} to {@link #P147_2024}, <em>as this library proposes
   * it</em>: no official table is known. A theme has a passage if its label is the same, or if each
   * thing that it names is named by a label of 2024. {@code 1} (cohésion sociale), {@code 1.3}
   * (droits sociaux), {@code 1.5} (lien social), {@code 3} and {@code 3.1} (renouvellement urbain)
   * and {@code 4} have none for that reason; add those that you decide on.
   */
  public static final TablePassage P147_2020_VERS_2024 = TablePassage.builder()
      .nom("P147 2020 vers 2024 (proposition)")
      .addPassage(passage("1.1", "1"))
      .addPassage(passage("1.2", "2.1"))
      .addPassage(passage("1.4", "4.2"))
      .addPassage(passage("1.5a", "4.1"))
      .addPassage(passage("1.5b", "4.3", "4.4"))
      .addPassage(passage("1.6", "2.4"))
      .addPassage(passage("2", "5"))
      .addPassage(passage("2.1", "5.1"))
      .addPassage(passage("2.2", "5.4"))
      .addPassage(passage("3.2", "3.2"))
      .addPassage(passage("4.1", "6.3"))
      .addPassage(passage("4.2", "6.4"))
      .build();

  private Nomenclatures() {}

  private static PassageTheme passage(String de, String... vers) {
    PassageTheme.Builder passage = PassageTheme.builder().de(new CodeTheme(P147_2020.id(), de));
    for (String code : vers) {
      passage.addVers(new CodeTheme(P147_2024.id(), code));
    }
    return passage.build();
  }
}
