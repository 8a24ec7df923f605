package fr.contratdeville.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nomenclatures of the State, and what a heading must say to get a code. */
class NomenclaturesTest {

  private static long sousThemes(Nomenclature nomenclature) {
    return nomenclature.themes().stream().mapToLong(t -> t.themes().size()).sum();
  }

  @Test
  void haveTheThemesOfTheState() {
    assertThat(Nomenclatures.P147_2020.themes()).hasSize(4);
    assertThat(sousThemes(Nomenclatures.P147_2020)).isEqualTo(14);
    assertThat(Nomenclatures.P147_2024.themes()).hasSize(6);
    assertThat(sousThemes(Nomenclatures.P147_2024)).isEqualTo(25);
    assertThat(Nomenclatures.P147_2024.theme(CodeTheme.parse("P147-2024:5.5")))
        .map(Theme::libelle)
        .contains("Entrepreneuriat Quartiers 2030");
    assertThat(Nomenclatures.P147_2024.theme(CodeTheme.parse("P147-2020:1.1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Santé, P147-2020:1.2, P147-2024:2.1",
    "SANTE, P147-2020:1.2, P147-2024:2.1",
    "1.2 - Santé, P147-2020:1.2,",
    "Education, P147-2020:1.1, P147-2024:1",
    "Culture et expression artistique, P147-2020:1.4, P147-2024:4.2",
    "Cadre de vie et renouvellement urbain, P147-2020:3,",
    "3.1 Cadre de vie et renouvellement urbain, P147-2020:3.1,",
    "Développement économique et emploi, P147-2020:2,"
  })
  void aLabelThatIsTheirsGetsTheirCode(String libelle, String de2020, String de2024) {
    Rubrique rubrique = Rubrique.of(libelle);
    assertThat(Nomenclatures.P147_2020.code(rubrique).map(CodeTheme::toString))
        .isEqualTo(Optional.ofNullable(de2020));
    assertThat(Nomenclatures.P147_2024.code(rubrique).map(CodeTheme::toString))
        .isEqualTo(Optional.ofNullable(de2024));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EDUCATION CULTURE SPORT", "Culture", "Sport", "1.2", "Santés"})
  void othersAreLeftAlone(String libelle) {
    assertThat(Nomenclatures.P147_2020.code(Rubrique.of(libelle))).isEmpty();
    assertThat(Nomenclatures.P147_2024.code(Rubrique.of(libelle))).isEmpty();
  }

  @Test
  void levelsAreReadFromTheWidest() {
    Rubrique.Builder rubrique = Rubrique.builder().libelle("Cohésion sociale / Santé");
    assertThat(Nomenclatures.P147_2020.code(
            rubrique.addNiveaux("Cohésion sociale", "Santé").build()))
        .contains(CodeTheme.parse("P147-2020:1.2"));
    assertThat(Nomenclatures.P147_2020.code(
            rubrique.niveaux(List.of("Cohésion sociale", "Emploi")).build()))
        .as("which is under another theme")
        .isEmpty();
  }

  @Test
  void codesAContractAndTellsWhatItDoesNotKnow() {
    Rubrique sante = Rubrique.of("SANTE");
    Rubrique culture = Rubrique.of("CULTURE");
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("c")
        .exercice(Exercice.of(2023))
        .addAction(Action.builder().intitule("a").thematique(sante).build())
        .addAction(Action.builder()
            .intitule("b")
            .axePrioritaire(Rubrique.of("Cohésion Sociale"))
            .thematique(culture)
            .build())
        .addAction(Action.builder().intitule("c").thematique(culture).build())
        .build();
    ContratDeVille code = Nomenclatures.P147_2020.coder(contrat);
    assertThat(code.actions().get(0).thematique())
        .contains(sante.withCode(CodeTheme.parse("P147-2020:1.2")));
    assertThat(code.actions().get(1).axePrioritaire().flatMap(Rubrique::code))
        .contains(CodeTheme.parse("P147-2020:1"));
    assertThat(Nomenclatures.P147_2020.inconnues(contrat)).containsExactly(culture);
    assertThat(Nomenclatures.P147_2020.coder(code)).isEqualTo(code);
    assertThat(Nomenclatures.P147_2024.coder(contrat)).as("not in use in 2023").isSameAs(contrat);
  }

  @Test
  void aLocalNomenclatureIsBuiltLikeThem() {
    Nomenclature locale = Nomenclature.builder()
        .nom("Bagnols")
        .version("2023")
        .addTheme(Theme.of("ECS", "EDUCATION CULTURE SPORT", Theme.of("ECS.c", "Culture")))
        .build();
    Rubrique rubrique = Rubrique.builder()
        .libelle("EDUCATION CULTURE SPORT /Culture")
        .addNiveaux("EDUCATION CULTURE SPORT", "Culture")
        .build();
    assertThat(locale.code(rubrique)).contains(CodeTheme.parse("Bagnols-2023:ECS.c"));
    Theme theme = Theme.of("1", "a");
    assertThatThrownBy(() -> Nomenclature.builder()
            .nom("n")
            .version("1")
            .addTheme(Theme.of("2", "b", theme))
            .addTheme(theme)
            .build())
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("themes.code");
  }

  /** Both sides exist, and a passage of one to one keeps the words of 2020. */
  @Test
  void thePassageGoesFromThemesThatExistToThemesThatExist() {
    for (PassageTheme passage : Nomenclatures.P147_2020_VERS_2024.passages()) {
      assertThat(Nomenclatures.P147_2020.theme(passage.de())).as("%s", passage).isPresent();
      assertThat(passage.vers())
          .allSatisfy(t -> assertThat(Nomenclatures.P147_2024.theme(t)).isPresent());
    }
    TablePassage passage = Nomenclatures.P147_2020_VERS_2024;
    assertThat(passage.vers(CodeTheme.parse("P147-2020:1.5b")))
        .containsExactlyInAnyOrder(
            CodeTheme.parse("P147-2024:4.3"), CodeTheme.parse("P147-2024:4.4"));
    assertThat(passage.de(CodeTheme.parse("P147-2024:2.1")))
        .containsExactly(CodeTheme.parse("P147-2020:1.2"));
    assertThat(passage.vers(CodeTheme.parse("P147-2020:1.5"))).isEmpty();
  }

  @Test
  void aThemeHasOnePassage() {
    PassageTheme passage = PassageTheme.builder()
        .de(CodeTheme.parse("a-1:1"))
        .addVers(CodeTheme.parse("a-2:1"))
        .build();
    assertThatThrownBy(
            () -> TablePassage.builder().nom("t").addPassages(passage, passage).build())
        .isInstanceOf(ValeurInvalideException.class);
    assertThatThrownBy(() -> PassageTheme.builder().de(CodeTheme.parse("a-1:1")).build())
        .isInstanceOf(ValeurInvalideException.class);
  }
}
