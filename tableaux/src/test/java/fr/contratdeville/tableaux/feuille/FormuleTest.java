package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormuleTest {

  private static String antecedents(Formule formule) {
    return String.join(
        " ",
        formule.antecedents().stream()
            .map(t -> t.feuille().map(f -> f + "!").orElse("") + t.plage())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SUM(F6:F19)|F6:F19",
        "K13+K20+K27|K13 K20 K27",
        "SUBTOTAL(9,$F$6:F19)|F6:F19",
        "SUM(F6:F19,H6,'Bilan d''action'!B2:B9)|F6:F19 H6 Bilan d'action!B2:B9",
        "Synthese!C4|Synthese!C4",
        "SUM(A:A)|A1:A1048576",
        "SUM(3:3)|A3:XFD3",
        "IF(A1=\"B2\",LOG10(C3),TAUX_1*D4)|A1 C3 D4",
        "SUM(F19:F6)|F6:F19",
        "SUM(#REF!)|",
        "A1048577+XFE1+B2|B2",
        "B2BIS+C3|C3"
      })
  void namesItsTerms(String texte, String attendus) {
    assertThat(antecedents(Formule.of(texte))).isEqualTo(attendus == null ? "" : attendus);
  }

  @Test
  void movesAlongWhereNothingHoldsIt() {
    Formule partagee = Formule.of("SUM($B6:D$9)+$A$1").decalee(2, 1);
    assertThat(antecedents(partagee)).isEqualTo("B8:E9 A1");
    assertThat(partagee.estPartagee()).isTrue();
    assertThat(antecedents(Formule.of("A1").decalee(-1, 0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SUM(F6:F19)", "SUBTOTAL(9,F6:F19)", "K13+K20+K27", "'Part - 2'!B2+SUM(C1:C3)"})
  void isASum(String texte) {
    assertThat(Formule.of(texte).estSomme()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"F6/F19", "SUM(F6:F19)-F3", "VLOOKUP(A1,B1:C9,2)", "12+5", "\"a\"&A1"})
  void isNoSum(String texte) {
    assertThat(Formule.of(texte).estSomme()).isFalse();
  }

  @Test
  void takesNoTimeOnAHostileFormula() {
    for (String morceau : new String[] {"'", "\"", "A", "A1:", "a.", "(", "$A$1+", "_x!"}) {
      Formule longue = Formule.of(morceau.repeat(8000 / morceau.length()));
      assertTimeout(Duration.ofSeconds(2), longue::antecedents);
      assertTimeout(Duration.ofSeconds(2), longue::estSomme);
    }
    assertThat(Formule.of("A1+".repeat(4000)).antecedents()).isEmpty();
    assertThat(Formule.of("A1+".repeat(2000)).antecedents()).hasSize(1000);
  }
}
