package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatNombreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General | NOMBRE",
        "Standard | NOMBRE",
        "0.00 | NOMBRE",
        "#,##0.00\\ \"€\" | NOMBRE",
        "# ##0 [$€-40C] | NOMBRE",
        "0.00E+00 | NOMBRE",
        "# ?/? | NOMBRE",
        "[Red]0;-0 | NOMBRE",
        "[>=100]0 | NOMBRE",
        "0\" jours\" | NOMBRE",
        "0 jours | NOMBRE",
        "0.00\" %\" | NOMBRE",
        "\"dd/mm\"0 | NOMBRE",
        "0.0% | POURCENTAGE",
        "0\\ % | POURCENTAGE",
        "@ | TEXTE",
        "dd/mm/yyyy | DATE",
        "jj/mm/aaaa | DATE",
        "JJ/MM/AAAA | DATE",
        "[$-40C]d\\ mmmm\\ yyyy;@ | DATE",
        "mmm-yy | DATE",
        "mmmm | DATE",
        "yyyy | DATE",
        "aaaa | DATE",
        "d.m.yy | DATE",
        "dddd | DATE",
        "h:mm | HEURE",
        "hh:mm:ss | HEURE",
        "mm:ss.0 | HEURE",
        "h:mm AM/PM | HEURE",
        "ss,000 | HEURE",
        "dd/mm/yyyy hh:mm | DATE_HEURE",
        "jj/mm/aaaa hh:mm | DATE_HEURE",
        "[h]:mm:ss | DUREE",
        "[mm]:ss | DUREE",
        "[h | NOMBRE",
        "\"ouvert | NOMBRE",
        "\\ | NOMBRE",
        "_ | NOMBRE",
        "; | NOMBRE"
      })
  void ofCodes(String code, Nature nature) {
    assertThat(FormatNombre.ofCode(code)).isEqualTo(nature);
  }

  @ParameterizedTest
  @CsvSource({
    "0, NOMBRE",
    "4, NOMBRE",
    "9, POURCENTAGE",
    "14, DATE",
    "17, DATE",
    "18, HEURE",
    "22, DATE_HEURE",
    "46, DUREE",
    "49, TEXTE",
    "164, NOMBRE"
  })
  void ofNumbers(int numero, Nature nature) {
    assertThat(FormatNombre.ofNumber(numero)).isEqualTo(nature);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0\" k€\"|MILLIERS",
        "#,##0 \"k€\"|MILLIERS",
        "#,##0\\ \"M€\"|MILLIONS",
        "#,##0, \"k€\"|NOMBRE",
        "#,##0 \"€\"|NOMBRE",
        "#,##0.00\\ [$€-40C]|NOMBRE"
      })
  void aUnitBehindTheNumberIsTakenUnlessTheFormatDivides(String code, Nature nature) {
    assertThat(FormatNombre.ofCode(code)).isEqualTo(nature);
  }
}
