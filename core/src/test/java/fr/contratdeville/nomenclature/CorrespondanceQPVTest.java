package fr.contratdeville.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.nomenclature.CorrespondanceQPV.Devenir;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.ValeurInvalideException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Gard, where two quartiers became one and numbers moved; the splits are made up. */
class CorrespondanceQPVTest {

  private static final CorrespondanceQPV GARD = CorrespondanceQPV.builder()
      .nom("Gard")
      .addPassage(of("QP030001", "QN03001I"))
      .addPassage(of("QP030010", "QN03010M"))
      .addPassage(of("QP030016", "QN03016M"))
      .addPassage(of("QP030017", "QN03016M"))
      .addPassage(of("QP030018", "QN03017M"))
      .addPassage(PassageQPV.builder().ancien(code("QP030019")).build())
      .addPassage(PassageQPV.builder().nouveau(code("QN04801N")).build())
      .addPassage(of("QP039001", "QN03901M"))
      .addPassage(of("QP039001", "QN03902M"))
      .addPassage(of("QP034001", "QN03401M"))
      .addPassage(of("QP034001", "QN03402M"))
      .addPassage(of("QP034002", "QN03402M"))
      .build();

  private static CodeQPV code(String code) {
    return CodeQPV.parse(code);
  }

  private static PassageQPV of(String ancien, String nouveau) {
    return PassageQPV.of(code(ancien), code(nouveau));
  }

  @Test
  void saysWhoFollowsWhom() {
    assertThat(GARD.successeurs(code("QP030016"))).containsExactly(code("QN03016M"));
    assertThat(GARD.predecesseurs(code("QN03016M")))
        .containsExactly(code("QP030016"), code("QP030017"));
    assertThat(GARD.successeurs(code("QP039001")))
        .containsExactly(code("QN03901M"), code("QN03902M"));
    assertThat(GARD.predecesseurs(code("QN03017M"))).containsExactly(code("QP030018"));
    assertThat(GARD.successeurs(code("QN03017M"))).isEmpty();
    assertThat(GARD.successeurs(code("QP075001"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "QP030001, UN_POUR_UN",
    "QN03017M, UN_POUR_UN",
    "QP030016, FUSION",
    "QN03016M, FUSION",
    "QP039001, SCISSION",
    "QN03902M, SCISSION",
    "QP034001, RECOMPOSITION",
    "QP034002, RECOMPOSITION",
    "QN03401M, RECOMPOSITION",
    "QN03402M, RECOMPOSITION",
    "QP030019, SANS_SUITE",
    "QN04801N, NOUVEAU",
    "QP030002, INCONNU",
    "QN03002M, INCONNU"
  })
  void saysWhatHappened(String code, Devenir devenir) {
    assertThat(GARD.devenir(code(code))).isEqualTo(devenir);
  }

  @Test
  void timeRunsFromTheOldToTheNew() {
    assertThatThrownBy(() -> of("QN03016M", "QP030016"))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("QN03016M > QP030016");
    assertThatThrownBy(() -> of("QP030016", "QP030017"))
        .isInstanceOf(ValeurInvalideException.class);
    assertThatThrownBy(() -> PassageQPV.builder().build())
        .isInstanceOf(ValeurInvalideException.class);
  }
}
