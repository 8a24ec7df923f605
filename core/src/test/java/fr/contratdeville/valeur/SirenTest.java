package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

  /** Alès Agglomération, Gard Rhodanien, Grand Dole, La Poste. */
  @ParameterizedTest
  @ValueSource(strings = {"200066918", "200034692", "200010650", "356000000"})
  void acceptsPublicBodies(String chiffres) {
    assertThat(Siren.parse(chiffres)).hasToString(chiffres);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "200066919",
        "20006691",
        "2000669180",
        "200 066 918",
        "20006691A",
        "000000000",
        "٢٠٠٠٦٦٩١٨"
      })
  void refusesAnyOther(String texte) {
    Refus.of("Siren", texte, () -> Siren.parse(texte));
  }
}
