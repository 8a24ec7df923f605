package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

  @ParameterizedTest
  @ValueSource(strings = {"21300028400017", "41308631500038", "42079178200030"})
  void acceptsTownHallsAndAssociations(String chiffres) {
    assertThat(Siret.parse(chiffres)).hasToString(chiffres);
    assertThat(Siret.parse(chiffres).siren()).hasToString(chiffres.substring(0, 9));
  }

  /** Its head office has a key like all others; the digits of its other places sum to 5n. */
  @Test
  void laPosteHasAKeyOfItsOwn() {
    assertThat(Siret.parse("35600000000048").siren()).isEqualTo(Siren.parse("356000000"));
    assertThat(Siret.parse("35600000000010")).hasToString("35600000000010");
    Refus.of("Siret", "35600000000049", () -> Siret.parse("35600000000049"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21300028400018",
        "2130002840001",
        "213000284000170",
        "213 000 284 00017",
        "00000000000000",
        "2,13E+13",
        "22040000000001"
      })
  void refusesAnyOther(String texte) {
    Refus.of("Siret", texte, () -> Siret.parse(texte));
  }

  /** Fourteen digits can have a valid key while the nine of the entity have none. */
  @Test
  void theKeyOfTheEntityCountsToo() {
    String chiffres = "20006691900011";
    assertThat(Siren.luhn(chiffres.substring(0, 9))).isFalse();
    String valide = IntStream.range(0, 10)
        .mapToObj(i -> chiffres.substring(0, 13) + i)
        .filter(Siren::luhn)
        .findFirst()
        .orElseThrow();
    Refus.of("Siret", valide, () -> Siret.parse(valide));
  }
}
