package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

  /** The shares that Bagnols 2023 prints under its columns. */
  @ParameterizedTest
  @CsvSource({"324489,47%", "32000,5%", "2500,0%", "252800,37%", "75300,11%", "28500,4%"})
  void isRoundedHalfUpFromTwoAmounts(long colonne, String part) {
    assertThat(Part.of(Montant.of(colonne), Montant.of(687_489), 0)).hasToString(part);
  }

  @Test
  void isShownWithOneDecimalHalfUpEachOnItsOwn() {
    assertThat(Part.affichee(Montant.of(1), Montant.of(3))).contains(Part.parse("33.3%"));
    assertThat(Part.affichee(Montant.of(1), Montant.of(2000))).contains(Part.parse("0.1%"));
    assertThat(Part.affichee(Montant.of(-1), Montant.of(2000))).contains(Part.parse("-0.1%"));
    assertThat(Part.affichee(Montant.of(1), Montant.ZERO)).isEmpty();
    assertThat(Part.affichee(Montant.of(10_000), Montant.of(1))).contains(Part.parse("1000000.0%"));
    assertThat(Part.affichee(Montant.parse("10000.01"), Montant.of(1))).isEmpty();
  }

  @Test
  void isComparedWithoutItsPrecision() {
    assertThat(Part.parse("47.0%").isGreaterThan(Part.of(47))).isFalse();
    assertThat(Part.parse("47.1%").isGreaterThan(Part.of(47))).isTrue();
    assertThat(Part.parse("46.9%").isLessThan(Part.of(47))).isTrue();
    assertThat(Part.parse("47.0%").isLessThan(Part.of(47))).isFalse();
  }

  @Test
  void keepsItsPrintedPrecision() {
    assertThat(Part.parse("47.0%")).isNotEqualTo(Part.parse("47%"));
    assertThat(Part.parse("47.0%")).isGreaterThan(Part.of(47));
    assertThat(Part.parse("47%").tolerance()).isEqualByComparingTo("0.5");
    assertThat(Part.parse("4.65%").tolerance()).isEqualByComparingTo("0.005");
    assertThat(Part.parse("4.65%").decimales()).isEqualTo(2);
    assertThat(Part.parse("-3.0%").pourcentage()).isEqualTo("-3.0");
  }

  @Test
  void aShareOfNothingHasNoValue() {
    Refus.of("Part.total", "0.00", () -> Part.of(Montant.of(1), Montant.ZERO, 0));
    Refus.of(
        "Part.decimales", "1000000000", () -> Part.of(Montant.of(1), Montant.of(3), 1_000_000_000));
    Refus.of("Part.decimales", "-1", () -> Part.of(Montant.of(1), Montant.of(3), -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e3", "1e1000000000", "0.1234567", "1000000000000", "0e-9"})
  void refusesWhatNobodyPrints(String pourcentage) {
    BigDecimal refuse = new BigDecimal(pourcentage);
    if (refuse.scale() == 0) {
      Refus.of("Part", pourcentage, () -> new Part(refuse));
    } else {
      Refus.of("Part", refuse.toString(), () -> new Part(refuse));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "47", "47 %", "47,5%", "07%", "-0%", "-0.00%", "1.%", ".5%"})
  void readsNothingButItsCanonicalText(String texte) {
    Refus.of("Part", texte, () -> Part.parse(texte));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%", "-0.5%", "100%", "999999999999.999999%", "0.000001%"})
  void isReadBackFromItsText(String texte) {
    assertThat(Part.parse(texte)).hasToString(texte);
  }

  @Test
  void mayHaveSixDecimals() {
    assertThat(Part.of(Montant.of(1), Montant.of(3), 6)).hasToString("33.333333%");
    Refus.of("Part.decimales", "7", () -> Part.of(Montant.of(1), Montant.of(3), 7));
  }
}
