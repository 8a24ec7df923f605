package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectifTest {

  @Test
  void hasOneTextForEachForm() {
    assertThat(Effectif.of(49)).hasToString("49");
    assertThat(Effectif.entre(2, 4)).hasToString("2..4");
    assertThat(Effectif.auMoins(31)).hasToString("31..");
    assertThat(Effectif.auPlus(10)).hasToString("..10");
    assertThat(Effectif.environ(15)).hasToString("~15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"49", "0", "2..4", "31..", "..10", "~15", "~2..4", "999999999999999999"})
  void isReadBackFromItsText(String texte) {
    assertThat(Effectif.parse(texte)).hasToString(texte);
  }

  @Test
  void isExactWhenNothingIsLeftOpen() {
    assertThat(Effectif.of(49).exact()).hasValue(49);
    assertThat(Effectif.environ(15).exact()).isEmpty();
    assertThat(Effectif.entre(2, 4).exact()).isEmpty();
    assertThat(Effectif.auPlus(0).exact()).isEmpty();
  }

  @Test
  void admitsWhatIsInsideItsBounds() {
    assertThat(Effectif.entre(2, 4).admet(1)).isFalse();
    assertThat(Effectif.entre(2, 4).admet(2)).isTrue();
    assertThat(Effectif.entre(2, 4).admet(4)).isTrue();
    assertThat(Effectif.entre(2, 4).admet(5)).isFalse();
    assertThat(Effectif.auMoins(31).admet(Long.MAX_VALUE)).isTrue();
    assertThat(Effectif.auPlus(10).admet(-1)).isFalse();
    assertThat(Effectif.environ(15).admet(18)).isTrue();
  }

  @Test
  void refusesCountsThatNobodyCounted() {
    Refus.of("Effectif", "-1", () -> Effectif.of(-1));
    Refus.of("Effectif", "..-1", () -> Effectif.auPlus(-1));
    Refus.of("Effectif", "5..4", () -> Effectif.entre(5, 4));
    Refus.of(
        "Effectif", "1000000000000000000..", () -> Effectif.auMoins(1_000_000_000_000_000_000L));
    Refus.of(
        "Effectif", "..", () -> new Effectif(OptionalLong.empty(), OptionalLong.empty(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "..",
        "~..",
        "007",
        "5..5",
        "4..2",
        "-3",
        "3.5",
        "2...4",
        "3 + FPH",
        "٣",
        "1000000000000000000"
      })
  void readsNothingButItsCanonicalText(String texte) {
    assertThatThrownBy(() -> Effectif.parse(texte))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageStartingWith("Effectif: expected ");
  }

  @Test
  void addsBounds() {
    assertThat(Effectif.of(3).plus(Effectif.entre(2, 4))).isEqualTo(Effectif.entre(5, 7));
    assertThat(Effectif.of(3).plus(Effectif.auMoins(30))).isEqualTo(Effectif.auMoins(33));
    assertThat(Effectif.of(3).plus(Effectif.auPlus(10))).isEqualTo(Effectif.entre(3, 13));
    assertThat(Effectif.of(3).plus(Effectif.environ(15))).isEqualTo(Effectif.environ(18));
  }
}
