package fr.contratdeville.tableaux.interne;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFeuilleTest {

  @ParameterizedTest
  @CsvSource({"Bilan, Bilan", "]]>0, Feuille ]]>0", "/bilan, Feuille /bilan", "' ', 'Feuille  '"})
  void anyNameOfADamagedFileHasAPlace(String nom, String place) {
    assertThat(PlaceFeuille.of("bilan.xlsx", nom).nom()).isEqualTo(place);
  }
}
