package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompteTest {

  @ParameterizedTest
  @CsvSource({
    "60,CHARGE,60,false",
    "641,CHARGE,64,false",
    "68,CHARGE,68,false",
    "70,PRODUIT,70,false",
    "758000,PRODUIT,75,false",
    "79,PRODUIT,79,false",
    "86,CHARGE,86,true",
    "864,CHARGE,86,true",
    "87,PRODUIT,87,true",
    "875,PRODUIT,87,true"
  })
  void tellsItsSide(String numero, Compte.Sens sens, String principal, boolean volontaire) {
    Compte compte = Compte.parse(numero);
    assertThat(compte).hasToString(numero);
    assertThat(compte.sens()).isEqualTo(sens);
    assertThat(compte.principal()).hasToString(principal);
    assertThat(compte.isContributionVolontaire()).isEqualTo(volontaire);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "6", "69", "80", "85", "88", "10", "60 ", "60-1", "6411111", "٦٠", "7A"})
  void refusesWhatTheFormsDoNotHave(String texte) {
    Refus.of("Compte", texte, () -> Compte.parse(texte));
  }

  @Test
  void anAccountStandsBeforeThoseBelowIt() {
    assertThat(
            Stream.of("70", "641", "64", "60", "6411", "65").map(Compte::parse).sorted())
        .extracting(Compte::numero)
        .containsExactly("60", "64", "641", "6411", "65", "70");
  }
}
