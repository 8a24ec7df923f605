package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Values that come from files that nobody checked. */
class TextesHostilesTest {

  @Test
  void aPlaceMayHaveAVeryLongName() {
    for (String nom : new String[] {"a".repeat(100_000), "]".repeat(50_000)}) {
      Emplacement place = new Emplacement.Fichier(nom);
      assertThat(Emplacement.parse(place.toString())).isEqualTo(place);
    }
  }

  @Test
  void aPlaceIsRefusedWithoutItsBrackets() {
    for (String texte :
        new String[] {"", "[", "]", "[]", "[]]", "[a]]", "a]", "x[a]", "[a]x", "[a]!"}) {
      assertThatThrownBy(() -> Emplacement.parse(texte))
          .as(texte)
          .isInstanceOf(ValeurInvalideException.class);
    }
  }

  @Test
  void aSheetNameThatWouldEndTheBracketsIsRefused() {
    assertThatThrownBy(() -> new Emplacement.Feuille("f.xlsx", "]x"))
        .isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void anAmountWithAHugeExponentIsRefusedAtOnce() {
    for (String texte : new String[] {"1e99999999", "1e-99999999"}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertThatThrownBy(() -> Montant.of(new BigDecimal(texte)))
              .isInstanceOf(ValeurInvalideException.class));
    }
  }

  @Test
  void zeroIsZeroWhateverItsExponent() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(Montant.of(new BigDecimal("0e2147483647"))).isEqualTo(Montant.ZERO));
  }

  @Test
  void theHeadOfficeOfLaPosteKeepsTheKey() {
    assertThat(Siret.parse("35600000000048").siren()).isEqualTo(Siren.parse("356000000"));
  }
}
