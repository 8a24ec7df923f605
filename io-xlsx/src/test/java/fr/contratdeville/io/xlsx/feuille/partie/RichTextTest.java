package fr.contratdeville.io.xlsx.feuille.partie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

  @ParameterizedTest
  @CsvSource({
    "Porteur, Porteur",
    "a_x0041_b, aAb",
    "_x0041__x0042_, AB",
    "_x005F_x0041_, _x0041_",
    "_x00e9_, é",
    "_xD83D__xDE00_, \uD83D\uDE00",
    "_x, _x",
    "_x0041, _x0041",
    "_x004G_, _x004G_",
    "__x0041_, _A",
    "_x_x0041_, _xA",
    "_x١١١١_, _x١١١١_",
    "Ville_x_Etat, Ville_x_Etat"
  })
  void undoesEscapes(String ecrit, String lu) {
    assertThat(RichText.decode(ecrit)).isEqualTo(lu);
  }
}
