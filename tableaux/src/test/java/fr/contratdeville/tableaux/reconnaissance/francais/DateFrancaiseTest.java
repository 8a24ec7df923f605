package fr.contratdeville.tableaux.reconnaissance.francais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.reconnaissance.francais.DateFrancaise.JourLu;
import fr.contratdeville.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFrancaiseTest {

  private static Cellule texte(String texte) {
    return Cellule.texte(1, 1, texte);
  }

  private static JourLu.Jour jour(String iso, boolean nombre) {
    return new JourLu.Jour(LocalDate.parse(iso), nombre);
  }

  private static Cellule nombre(String nombre, Nature nature, boolean depuis1904) {
    return Cellule.nombre(1, 1, new BigDecimal(nombre), nature, depuis1904);
  }

  @ParameterizedTest
  @CsvSource({
    "31/12/2023, 2023-12-31",
    "1/7/2022, 2022-07-01",
    "03/04/2023, 2023-04-03",
    "31-12-2023, 2023-12-31",
    "31.12.2023, 2023-12-31",
    "31 / 12 / 2023, 2023-12-31",
    "2023-12-31, 2023-12-31",
    "2022/07/01, 2022-07-01",
    "2022-07-01 00:00:00, 2022-07-01",
    "2022-07-01T00:00:00.000Z, 2022-07-01",
    "1er mars 2023, 2023-03-01",
    "15 décembre 2023, 2023-12-15",
    "Lundi 3 AVRIL 2023, 2023-04-03",
    "3\u00A0août\u202F2023, 2023-08-03",
    "29/02/2024, 2024-02-29"
  })
  void readsADayInWords(String texte, String iso) {
    assertThat(DateFrancaise.jour(texte(texte))).isEqualTo(jour(iso, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29/02/2023",
        "31/04/2023",
        "12/25/2023",
        "01/07/22",
        "2023",
        "mars 2023",
        "2022-07-01 14:30",
        "3 brumaire 2023",
        "été 2023",
        "1/7",
        "31/12-2023 ?"
      })
  void whatIsNoDayIsNotGuessed(String texte) {
    assertThat(DateFrancaise.jour(texte(texte))).isEqualTo(new JourLu.PasUnJour());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "–", "\u00A0"})
  void aBlankOrADashIsNothing(String texte) {
    assertThat(DateFrancaise.jour(texte(texte))).isEqualTo(new JourLu.SansJour());
  }

  @Test
  void readsTheCellsThatAreDatesInTheirSystem() {
    assertThat(DateFrancaise.jour(nombre("45291", Nature.DATE, false)))
        .isEqualTo(jour("2023-12-31", false));
    assertThat(DateFrancaise.jour(nombre("43829", Nature.DATE, true)))
        .isEqualTo(jour("2023-12-31", false));
    assertThat(DateFrancaise.jour(nombre("45291.75", Nature.DATE_HEURE, false)))
        .isEqualTo(jour("2023-12-31", false));
  }

  @Test
  void aBareNumberIsADayInTheSystemOfTheWorkbookAndSaidToBe() {
    assertThat(DateFrancaise.jour(nombre("45291", Nature.NOMBRE, false)))
        .isEqualTo(jour("2023-12-31", true));
    assertThat(DateFrancaise.jour(nombre("43829", Nature.NOMBRE, true)))
        .isEqualTo(jour("2023-12-31", true));
  }

  @Test
  void aYearOrAnAmountIsNoDay() {
    for (String nombre : new String[] {"2023", "20231231", "-1", "0", "1e9"}) {
      assertThat(DateFrancaise.jour(nombre(nombre, Nature.NOMBRE, false)))
          .as(nombre)
          .isEqualTo(new JourLu.PasUnJour());
    }
    assertThat(DateFrancaise.jour(nombre("0.5", Nature.HEURE, false)))
        .isEqualTo(new JourLu.PasUnJour());
    assertThat(DateFrancaise.jour(nombre("45291", Nature.POURCENTAGE, false)))
        .isEqualTo(new JourLu.PasUnJour());
    assertThat(DateFrancaise.jour(Cellule.erreur(1, 1, "#REF!"))).isEqualTo(new JourLu.PasUnJour());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "du 01/09/2023 au 30/06/2024",
        "01/09/2023 - 30/06/2024",
        "01/09/2023 – 30/06/2024",
        "2023-09-01/2024-06-30",
        "Du 1er septembre 2023 au 30 juin 2024",
        "de 2023/09/01 à 2024/06/30"
      })
  void readsAPeriod(String texte) {
    assertThat(DateFrancaise.periode(texte(texte)))
        .contains(Periode.parse("2023-09-01/2024-06-30"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023", "30/06/2024 au 01/09/2023", "du 01/09/23 au 30/06/24", "toute l'année", ""
      })
  void isNoPeriod(String texte) {
    assertThat(DateFrancaise.periode(texte(texte))).isEmpty();
  }

  @Test
  void aLongTextCostsNothing() {
    assertThat(DateFrancaise.jour(texte("1".repeat(32_000)))).isEqualTo(new JourLu.PasUnJour());
    assertThat(DateFrancaise.periode(texte("du 1 ".repeat(6_000)))).isEmpty();
  }
}
