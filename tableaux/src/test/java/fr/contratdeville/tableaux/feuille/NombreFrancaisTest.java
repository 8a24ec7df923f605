package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NombreFrancaisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "24 000|24000.00",
        "24\u00A0000|24000.00",
        "24\u202F000|24000.00",
        "24\u2009000 €|24000.00",
        " 324 489 € |324489.00",
        "324489€|324489.00",
        "12 euros|12.00",
        "12 EUR|12.00",
        "1 euro|1.00",
        "1 234,50|1234.50",
        "1 234,5 €|1234.50",
        "1234.5|1234.50",
        "0,05|0.05",
        "1.234,56|1234.56",
        "1,234.56|1234.56",
        "1.234.567|1234567.00",
        "1 234 567,89 €|1234567.89",
        "2,5 k€|2500.00",
        "12 K€|12000.00",
        "3 ke|3000.00",
        "1,5 M€|1500000.00",
        "3 K euros|3000.00",
        "2 M euros|2000000.00",
        "1,2 million d'euros|1200000.00",
        "1 200,00\u202F€|1200.00",
        "-1 200|-1200.00",
        "- 1 200 €|-1200.00",
        "\u22121 200|-1200.00",
        "+12|12.00",
        "(1 200)|-1200.00",
        "( 1 200,50 € )|-1200.50",
        "1\u2028200|1200.00",
        "9 999 999 999|9999999999.00"
      })
  void readsAnAmount(String texte, String euros) {
    assertThat(NombreFrancais.montant(texte))
        .isEqualTo(new MontantLu.Valeur(Montant.parse(euros), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u202F ", "-", "–", "—", "- €", " -   € ", "--", "/"})
  void aBlankOrADashIsNothing(String texte) {
    assertThat(NombreFrancais.montant(texte)).isEqualTo(new MontantLu.Rien());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,234", "1.234", "1,234 €", "-1.234", "(1,234)", "12.345 k€", "123,456 M€"})
  void doesNotGuessWhatASingleSeparatorMeans(String texte) {
    assertThat(NombreFrancais.montant(texte)).isEqualTo(new MontantLu.Illisible(Raison.SEPARATEUR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 4000",
        "24 00",
        "1 234.567",
        "1,23,45",
        "1.234,567",
        "à confirmer",
        "47%",
        "47 %",
        "1 200 -",
        "31\uFFFD000,00",
        "12-13",
        "(1 200",
        "1 200)",
        "(1200))",
        "(-12)",
        "--12",
        "1e5",
        "12,345678",
        "10 000 000 000",
        "123456789012345678901234567890",
        "1 000 000 000 000 000 000 000 000",
        "9999999 M€",
        "٣٤"
      })
  void keepsWhatItCannotRead(String texte) {
    assertThat(NombreFrancais.montant(texte)).isEqualTo(new MontantLu.Illisible(Raison.TEXTE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 200 *", "1 200 € *", "1 200€**", "1 200 €*"})
  void aStarCallsANoteAndLeavesTheAmount(String texte) {
    assertThat(NombreFrancais.montant(texte)).isEqualTo(NombreFrancais.montant("1 200 €"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 + FPH",
        "240 000 € (pour les 3 saisons)",
        "1 200 € dont 200 de la CAF",
        "1 200 * hors bénévolat",
        "12 000 €/an",
        "1 200 € (1)",
        "12 personnes",
        "-1 500 € reportés"
      })
  void aNoteBesideAnAmountIsNoAmount(String texte) {
    assertThat(NombreFrancais.montant(texte)).isEqualTo(new MontantLu.Illisible(Raison.NOTE));
  }

  @Test
  void aNumberIsAnAmountWithoutTheNoiseOfItsBinaryForm() {
    assertThat(nombre("0.30000000000000004", Nature.NOMBRE).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.parse("0.30"), false));
    assertThat(nombre("92617779.60000609", Nature.NOMBRE).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.parse("92617779.60"), true));
    assertThat(nombre("12", Nature.TEXTE).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.of(12), false));
  }

  @Test
  void aFractionOfACentIsRoundedAndSaid() {
    assertThat(nombre("10.005", Nature.NOMBRE).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.parse("10.01"), true));
    assertThat(nombre("-10.005", Nature.NOMBRE).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.parse("-10.01"), true));
  }

  @Test
  void whatIsNoPlainNumberIsNoAmount() {
    MontantLu.Illisible nature = new MontantLu.Illisible(Raison.NATURE);
    assertThat(nombre("0.47", Nature.POURCENTAGE).montant()).isEqualTo(nature);
    assertThat(nombre("45000", Nature.DATE).montant()).isEqualTo(nature);
    assertThat(nombre("0.5", Nature.HEURE).montant()).isEqualTo(nature);
    assertThat(Cellule.booleen(1, 1, true).montant()).isEqualTo(nature);
    assertThat(nombre("1e300", Nature.NOMBRE).montant())
        .isEqualTo(new MontantLu.Illisible(Raison.TEXTE));
    assertThat(Cellule.erreur(1, 1, "#DIV/0!").montant())
        .isEqualTo(new MontantLu.Illisible(Raison.ERREUR));
    assertThat(Cellule.vide(1, 1).withFormule("SUM(A1:A2)").montant())
        .isEqualTo(new MontantLu.Illisible(Raison.SANS_RESULTAT));
    assertThat(Cellule.vide(1, 1).montant()).isEqualTo(new MontantLu.Rien());
  }

  @Test
  void aLongTextCostsNothing() {
    String groupes = "1" + " 000".repeat(8_000);
    assertThat(NombreFrancais.montant(groupes)).isEqualTo(new MontantLu.Illisible(Raison.TEXTE));
    assertThat(NombreFrancais.montant("9".repeat(32_000)))
        .isEqualTo(new MontantLu.Illisible(Raison.TEXTE));
    assertThat(NombreFrancais.montant("-".repeat(32_000))).isEqualTo(new MontantLu.Rien());
  }

  @ParameterizedTest
  @CsvSource({"47%,47%", "47 %,47%", "47\u00A0%,47%", "'4,65 %',4.65%", "4.65%,4.65%", "-3%,-3%"})
  void readsAShare(String texte, String part) {
    assertThat(Cellule.texte(1, 1, texte).part()).contains(Part.parse(part));
  }

  @ParameterizedTest
  @ValueSource(strings = {"47", "%", "47 % du total", "", "1234567890123%", "1,2345678%"})
  void isNoShare(String texte) {
    assertThat(Cellule.texte(1, 1, texte).part()).isEmpty();
  }

  @Test
  void aCellFormattedAsAPercentageIsAShare() {
    assertThat(nombre("0.47", Nature.POURCENTAGE).part()).contains(Part.of(47));
    assertThat(nombre("1", Nature.POURCENTAGE).part()).contains(Part.of(100));
    assertThat(nombre("0.0465", Nature.POURCENTAGE).part()).contains(Part.parse("4.65%"));
    assertThat(nombre("0.47", Nature.NOMBRE).part()).isEmpty();
    assertThat(nombre("1e200", Nature.POURCENTAGE).part()).isEmpty();
    assertThat(Cellule.booleen(1, 1, true).part()).isEmpty();
  }

  private static Cellule nombre(String valeur, Nature nature) {
    return Cellule.nombre(1, 1, new BigDecimal(valeur), nature, false);
  }
}
