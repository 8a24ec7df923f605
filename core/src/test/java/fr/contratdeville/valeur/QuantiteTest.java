package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantiteTest {

  @Test
  void itsTextTellsWhatItIs() {
    assertThat(Quantite.parse("1234.50")).isEqualTo(Montant.ofCentimes(1234_50));
    assertThat(Quantite.parse("47%")).isEqualTo(Part.of(47));
    assertThat(Quantite.parse("1234")).isEqualTo(Effectif.of(1234));
    Refus.of("Effectif", "1234.5", () -> Quantite.parse("1234.5"));
  }
}
