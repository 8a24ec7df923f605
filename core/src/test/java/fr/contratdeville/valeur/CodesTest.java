package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of communes, contracts and associations. */
class CodesTest {

  @ParameterizedTest
  @CsvSource({"30028,30", "2A004,2A", "2B033,2B", "97105,971", "98735,987", "01001,01"})
  void aCommuneTellsItsDepartement(String code, String departement) {
    assertThat(CodeCommune.parse(code).departement()).isEqualTo(departement);
    assertThat(CodeCommune.parse(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3028", "300280", "2C004", "20004", "2a004", "A0028", "30 028"})
  void noOtherTextIsACommune(String texte) {
    Refus.of("CodeCommune", texte, () -> CodeCommune.parse(texte));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CV093", "CV129", "CN03001I", "CN02A01I", "CN97301M"})
  void aContractHasANationalCode(String code) {
    assertThat(CodeContrat.parse(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CV93", "CV0930", "CN03001", "CN03001C", "cv093", "CV093 CV094"})
  void noOtherTextIsAContract(String texte) {
    Refus.of("CodeContrat", texte, () -> CodeContrat.parse(texte));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W301001234", "W2A1000123", "W9R1000123"})
  void anAssociationHasANumber(String code) {
    assertThat(Rna.parse(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W30100123", "W3010012345", "w301001234", "301001234", "WA01001234"})
  void noOtherTextIsAnAssociation(String texte) {
    Refus.of("Rna", texte, () -> Rna.parse(texte));
  }

  @Test
  void theySortByTheirText() {
    assertThat(CodeCommune.parse("30007")).isLessThan(CodeCommune.parse("30028"));
    assertThat(CodeContrat.parse("CV093")).isLessThan(CodeContrat.parse("CV129"));
    assertThat(Rna.parse("W301001234")).isLessThan(Rna.parse("W301001235"));
    assertThat(CodeQPV.parse("QN03010M")).isLessThan(CodeQPV.parse("QP030010"));
    assertThat(Siren.parse("200010650")).isLessThan(Siren.parse("200066918"));
    assertThat(Siret.parse("21300028400017")).isLessThan(Siret.parse("41308631500038"));
    assertThat(Dispositif.PEL).isLessThan(Dispositif.PRE);
    assertThat(Graphie.of("État")).isLessThan(Graphie.of("Ville"));
  }
}
