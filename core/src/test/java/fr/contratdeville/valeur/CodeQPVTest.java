package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.CodeQPV.Generation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeQPVTest {

  @ParameterizedTest
  @CsvSource({
    "QP030010,QP_2014,30",
    "QP02A001,QP_2014,2A",
    "QP971001,QP_2014,971",
    "QN03010M,QN_2024,30",
    "QN02A01M,QN_2024,2A",
    "QN97651C,QN_2024,976",
    "QN98701M,QN_2024,987"
  })
  void tellsItsGenerationAndDepartement(String code, Generation generation, String departement) {
    assertThat(CodeQPV.parse(code).generation()).isEqualTo(generation);
    assertThat(CodeQPV.parse(code).departement()).isEqualTo(departement);
    assertThat(CodeQPV.parse(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "QP03001",
        "QP0300100",
        "qp030010",
        "QP030 010",
        "QN03010X",
        "QN030010",
        "QP03001M",
        "QP960001",
        "ZP030010",
        "QP02C001"
      })
  void refusesAnyOther(String texte) {
    Refus.of("CodeQPV", texte, () -> CodeQPV.parse(texte));
  }

  @Test
  void oneGenerationFollowsTheOther() {
    assertThat(Generation.QP_2014.vigueur().contient(LocalDate.of(2023, 12, 31)))
        .isTrue();
    assertThat(Generation.QN_2024.vigueur().contient(LocalDate.of(2024, 1, 1))).isTrue();
    assertThat(Generation.QP_2014.vigueur().chevauche(Generation.QN_2024.vigueur()))
        .isFalse();
  }
}
