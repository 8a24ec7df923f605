package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrancheAgeTest {

  @Test
  void isWrittenWithTheBoundsThatItHas() {
    assertThat(TrancheAge.entre(7, 13)).hasToString("7..13");
    assertThat(TrancheAge.jusqua(25)).hasToString("..25");
    assertThat(TrancheAge.desAge(50)).hasToString("50..");
    assertThat(TrancheAge.entre(0, 0)).isEqualTo(TrancheAge.parse("0..0"));
  }

  @Test
  void bothBoundsAreInside() {
    TrancheAge enfants = TrancheAge.entre(7, 13);
    assertThat(enfants.contient(6)).isFalse();
    assertThat(enfants.contient(7)).isTrue();
    assertThat(enfants.contient(13)).isTrue();
    assertThat(enfants.contient(14)).isFalse();
    assertThat(TrancheAge.jusqua(25).contient(0)).isTrue();
    assertThat(TrancheAge.jusqua(25).contient(26)).isFalse();
    assertThat(TrancheAge.desAge(50).contient(49)).isFalse();
    assertThat(TrancheAge.desAge(50).contient(120)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "..", "7", "7-13", "7...13", " 7..13", "7..13 ", "-1..3", "7..1000", "+7..13", "07..13",
        "7..013", "000..", "٧..١٣", "13..7", "0..151", "151..", "..999"
      })
  void refusesAnyOther(String texte) {
    Refus.of("TrancheAge", texte, () -> TrancheAge.parse(texte));
  }

  @Test
  void refusesBoundsThatAreNone() {
    Refus.of("TrancheAge", "-1..3", () -> TrancheAge.entre(-1, 3));
    Refus.of("TrancheAge", "..-1", () -> TrancheAge.jusqua(-1));
    Refus.of("TrancheAge", "..", () -> new TrancheAge(OptionalInt.empty(), OptionalInt.empty()));
  }
}
