package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MontantTest {

  @Test
  void isComparedAsAProgrammerExpects() {
    Montant cinq = Montant.of(5);
    assertThat(List.of(cinq.signum(), Montant.ZERO.signum(), cinq.negated().signum()))
        .containsExactly(1, 0, -1);
    assertThat(cinq.isPositive()).isTrue();
    assertThat(Montant.ZERO.isPositive()).isFalse();
    assertThat(cinq.isGreaterThan(Montant.of(4))).isTrue();
    assertThat(cinq.isGreaterThan(cinq)).isFalse();
    assertThat(cinq.isLessThan(Montant.of(6))).isTrue();
    assertThat(cinq.isLessThan(cinq)).isFalse();
  }

  @Test
  void isComparedWithAShareExactly() {
    Montant total = Montant.of(1000);
    assertThat(Montant.of(800).isGreaterThan(Part.of(80), total)).isFalse();
    assertThat(Montant.parse("800.01").isGreaterThan(Part.of(80), total)).isTrue();
    assertThat(Montant.parse("800.01").part(total)).contains(Part.parse("80.0%"));
  }

  @Test
  void isTakenManyTimesAndInParts() {
    assertThat(Montant.of(7164).multipliedBy(3)).isEqualTo(Montant.of(21_492));
    assertThat(Montant.of(100).dividedBy(3)).isEqualTo(Montant.parse("33.33"));
    assertThat(Montant.of(-1).dividedBy(8)).isEqualTo(Montant.parse("-0.13"));
    Refus.of("Montant.parts", "0", () -> Montant.of(1).dividedBy(0));
    assertThatThrownBy(() -> Montant.ofCentimes(Long.MAX_VALUE).multipliedBy(2))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isWrittenInEurosWithTwoDecimals() {
    assertThat(Montant.of(324_489)).hasToString("324489.00");
    assertThat(Montant.ofCentimes(-5)).hasToString("-0.05");
    assertThat(Montant.of(new BigDecimal("24e3"))).isEqualTo(Montant.of(24_000));
    assertThat(Montant.of(new BigDecimal("1.500"))).isEqualTo(Montant.ofCentimes(150));
    assertThat(Montant.of(new BigDecimal("0.01"))).isEqualTo(Montant.ofCentimes(1));
    assertThat(Montant.of(new BigDecimal("0e999999999"))).isEqualTo(Montant.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.005", "0.001", "1e17", "92233720368547758.08", "1e1000000000", "1e-1000000000"})
  void refusesWhatIsNotAWholeNumberOfCents(String euros) {
    BigDecimal refuse = new BigDecimal(euros);
    Refus.of("Montant", refuse.toString(), () -> Montant.of(refuse));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24 000",
        "24000",
        "24000.0",
        "24,00",
        "+1.00",
        "007.00",
        "-0.00",
        "1.00 ",
        "1.000",
        "99999999999999999.99",
        "٣.٠٠",
        "1e3"
      })
  void readsNothingButItsCanonicalText(String texte) {
    assertThatThrownBy(() -> Montant.parse(texte))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageStartingWith("Montant: expected ");
  }

  @Test
  void theExtremesAreWrittenAndReadBack() {
    assertThat(Montant.parse("-92233720368547758.08"))
        .isEqualTo(Montant.ofCentimes(Long.MIN_VALUE));
    assertThat(Montant.parse("92233720368547758.07")).isEqualTo(Montant.ofCentimes(Long.MAX_VALUE));
  }

  @Test
  void overflowThrows() {
    Montant max = Montant.ofCentimes(Long.MAX_VALUE);
    Montant min = Montant.ofCentimes(Long.MIN_VALUE);
    Montant cent = Montant.ofCentimes(1);
    assertThatThrownBy(() -> max.plus(cent)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> min.minus(cent)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(min::negated).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(min::abs).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Montant.somme(List.of(max, cent)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Montant.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theSumOfNothingIsZero() {
    assertThat(Montant.somme(List.of())).isEqualTo(Montant.ZERO);
    assertThat(Montant.ZERO.isZero()).isTrue();
    assertThat(Montant.of(-1).isNegative()).isTrue();
    assertThat(Montant.ZERO.isNegative()).isFalse();
    assertThat(Montant.ofCentimes(-1)).isLessThan(Montant.ZERO);
    assertThat(Montant.of(2)).isGreaterThan(Montant.ZERO);
    assertThat(Montant.of(-1).abs()).isEqualTo(Montant.of(1));
  }
}
