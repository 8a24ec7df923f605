package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviseTest {

  private static Optional<Devise> devise(String code) {
    return Optional.of(new Devise(code));
  }

  @ParameterizedTest
  @CsvSource({
    "600 000 XPF, XPF, 600000",
    "600 000 F CFP, XPF, 600000",
    "1 000 F, F, 1000",
    "12 kF, kF, 12",
    "500 FF, F, 500",
    "100 francs, F, 100",
    "100 Frs, F, 100",
    "100 Fr., F, 100",
    "100 frs CFP, XPF, 100",
    "100 F.CFP, XPF, 100",
    "100 sFr., CHF, 100",
    "CHF 250, CHF, 250",
    "$ 40, USD, 40",
    "£40, GBP, 40",
    "2 500 MAD, MAD, 2500",
    "-40 CHF, CHF, -40",
    "(40) CHF, CHF, -40"
  })
  void anAmountThatNamesItsCurrency(String texte, String code, BigDecimal nombre) {
    Cellule cellule = Cellule.texte(1, 1, texte);
    assertThat(cellule.montant()).isEqualTo(new MontantLu.Illisible(Raison.DEVISE));
    assertThat(cellule.devise()).isEqualTo(devise(code));
    assertThat(cellule.chiffre().orElseThrow()).isEqualByComparingTo(nombre);
    assertThat(cellule.estDeLArgent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 €", "12 euros", "12 EUR", "12 k€", "12"})
  void eurosStayEuros(String texte) {
    Cellule cellule = Cellule.texte(1, 1, texte);
    assertThat(cellule.montant()).isInstanceOf(MontantLu.Valeur.class);
    assertThat(cellule.devise()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 fois", "F 12 et 13", "12 TTC", "12 F puis 13 F", "Franc"})
  void wordsAreNoCurrency(String texte) {
    assertThat(Cellule.texte(1, 1, texte).devise()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# ##0 \"XPF\"|XPF",
        "#,##0\\ [$XPF-40C]|XPF",
        "#,##0\\ \\F\\ \\C\\F\\P|XPF",
        "_-* #,##0.00\\ \"F\"_-;-* #,##0.00\\ \"F\"_-|F",
        "[$$-409]#,##0.00|USD",
        "$#,##0|USD",
        "[$£-809]#,##0|GBP",
        "General \"CHF\"|CHF",
        "[$ZAR] #,##0|ZAR"
      })
  void aFormatThatShowsACurrency(String code, String devise) {
    assertThat(Devise.duFormat(code)).isEqualTo(devise(devise));
    assertThat(FormatNombre.ofCode(code)).isEqualTo(Nature.DEVISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# ##0 \"€\"",
        "#,##0\\ [$€-40C]",
        "[$-40C]#,##0",
        "[Red]#,##0",
        "0 \"TTC\"",
        "# ##0 \"k€\"",
        "0.00E+00",
        "General",
        "#,##0_F",
        "0 \"jours\"",
        "\\",
        "\"",
        "["
      })
  void aFormatThatShowsNone(String code) {
    assertThat(Devise.duFormat(code)).isEmpty();
    assertThat(FormatNombre.ofCode(code)).isNotEqualTo(Nature.DEVISE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Etat (F CFP)|XPF",
        "Montant XPF|XPF",
        "Montant en francs|F",
        "Ville (en kF)|kF",
        "Coût total (CHF)|CHF",
        "Subvention $|USD",
        "Total (FF)|F"
      })
  void aHeadingThatNamesACurrency(String titre, String devise) {
    assertThat(Devise.dansUnTitre(titre)).isEqualTo(devise(devise));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Franc-Moisin",
        "CFP",
        "Montant (€)",
        "Montant XPF en euros",
        "Livres",
        "Etat",
        "F",
        "Femmes (F/H)"
      })
  void aHeadingThatNamesNone(String titre) {
    assertThat(Devise.dansUnTitre(titre)).isEmpty();
  }

  @Test
  void aLineAboveATable() {
    assertThat(Devise.dansUneLigne("Programmation 2024 (montants en francs pacifique)"))
        .isEqualTo(devise("XPF"));
    assertThat(Devise.dansUneLigne("Unité : F CFP")).isEqualTo(devise("XPF"));
    assertThat(Devise.dansUneLigne("1 000 F CFP = 8,38 €")).isEmpty();
    assertThat(Devise.dansUneLigne("une aide de 500 000 XPF a été votée")).isEmpty();
  }

  @Test
  void aCellThatIsMarked() {
    Cellule nombre = Cellule.nombre(1, 1, BigDecimal.TEN).withDevise(new Devise("XPF"));
    assertThat(nombre.montant()).isEqualTo(new MontantLu.Illisible(Raison.DEVISE));
    assertThat(nombre.imprime()).isEqualTo("10 XPF");
    assertThat(Cellule.texte(1, 1, "10").withDevise(new Devise("kXPF")).devise())
        .isEqualTo(devise("kXPF"));
    assertThat(Cellule.texte(1, 1, "10 €").withDevise(new Devise("XPF")).montant())
        .isEqualTo(new MontantLu.Valeur(Montant.of(10), false));
  }
}
