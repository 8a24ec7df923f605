package fr.contratdeville.tableaux.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.valeur.Exercice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Headings of lists that no spelling holds whole, read by their words, their cells and their
 * neighbours.
 */
class TitresDeListesTest {
  /** Each amount as {@code porteur | financeur step year euros}. */
  private static List<String> lignes(Lecture lecture) {
    return lecture.valeur().lignes().stream()
        .filter(l -> l.montant().isPresent())
        .map(l -> ligne(l, lecture))
        .toList();
  }

  private static String ligne(LigneSituee l, Lecture lecture) {
    return l.action().porteur().map(Porteur::nom).orElse("?") + " | "
        + l.financeur().nom() + " "
        + l.ligne().etape().map(Enum::name).orElse("-") + " "
        + l.ligne()
            .exercice()
            .or(lecture.valeur()::exercice)
            .map(Exercice::toString)
            .orElse("-")
        + " " + l.montant().orElseThrow();
  }

  private static List<String> graves(Lecture lecture) {
    return lecture.constats().stream()
        .filter(c -> c.gravite() != Gravite.INFORMATION && !c.id().equals("CV-LAY-13"))
        .map(Constat::toString)
        .toList();
  }

  private static final String PERSONNE = "(financeur non précisé)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bénéficiaire FIPD",
        "Association loi 1901",
        "Porteur (structure ou commune)",
        "Kevredigezh / Association",
        "Article 65748 - Bénéficiaires",
        "Association demandeuse",
        "Commune aidée",
        "Organisme payé",
        "BENEFICIAIRE DE LAIDE"
      })
  void aWordForThePorteurOverNamesIsEnough(String titre) {
    Lecture lecture = Tableur.feuille("export")
        .rangee(titre, "Subvention accordée")
        .rangee("Club", 600)
        .rangee("Ateliers", 300)
        .rangee("Phare", 800)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + PERSONNE + " ACCORDE - 600.00",
            "Ateliers | " + PERSONNE + " ACCORDE - 300.00",
            "Phare | " + PERSONNE + " ACCORDE - 800.00");
    assertThat(graves(lecture)).isEmpty();
  }

  @Test
  void theWordIsNotEnoughWhereTheHeadingSpeaksOfSomethingElse() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Adresse de l'association", "Nom", "Subvention")
        .rangee("1 rue Haute", "Club", 600)
        .rangee("2 rue Basse", "Ateliers", 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + PERSONNE + " - - 600.00", "Ateliers | " + PERSONNE + " - - 300.00");
  }

  @Test
  void aYearAloneOverAmountsIsTheirYear() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "2021", 2022, LocalDate.of(2023, 1, 1))
        .rangee("Club", 600, 700, 800)
        .rangee("Ateliers", 300, null, 500)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + PERSONNE + " - 2021 600.00",
            "Club | " + PERSONNE + " - 2022 700.00",
            "Club | " + PERSONNE + " - 2023 800.00",
            "Ateliers | " + PERSONNE + " - 2021 300.00",
            "Ateliers | " + PERSONNE + " - 2023 500.00");
  }

  @Test
  void theOnlyYearOfTheHeadingsIsThatOfTheAmountsAndOfTheirTotal() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Subvention 2023")
        .rangee("Club", 600)
        .rangee("Ateliers", 300)
        .rangee("TOTAL", 900)
        .lire();
    assertThat(lecture.valeur().exercice()).contains(Exercice.parse("2023"));
    assertThat(lecture.valeur().totaux()).allMatch(t -> t.portee().exercice().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Aide régionale, Région, -",
    "Subvention demandée à l'Etat, Etat, DEMANDE",
    "subventionVille, Ville, -",
    "Montant annuel aide Etat, Etat, -"
  })
  void theHeadingOfMoneyNamesWhoPays(String titre, String financeur, String etape) {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Objet", titre)
        .rangee("Club", "Sport", 600)
        .rangee("Ateliers", "Langue", 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + financeur + " " + etape + " - 600.00",
            "Ateliers | " + financeur + " " + etape + " - 300.00");
  }

  @Test
  void aColumnOfFinanceursSaysWhoPaysWhateverItsHeading() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Organisme subventionné", "Collectivité", "Subvention accordée")
        .rangee("Club", "Commune", 600)
        .rangee("Ateliers", "Département", 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | Commune ACCORDE - 600.00", "Ateliers | Département ACCORDE - 300.00");
  }

  @Test
  void aFinanceurAloneHeadsTheRowsBelow() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Porteur", "Action", "Montant")
        .rangee("ETAT")
        .rangee("Club", "Sport", 600)
        .rangee("VILLE")
        .rangee("Ateliers", "Langue", 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly("Club | ETAT - - 600.00", "Ateliers | VILLE - - 300.00");
    assertThat(graves(lecture)).isEmpty();
  }

  @Test
  void anAttributaireBesideABeneficiaireGives() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Nom attributaire", "Nom du bénéficiaire", "Objet", "Montant")
        .rangee("Métropole", "Club", "Sport", 600)
        .rangee("Métropole", "Ateliers", "Langue", 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly("Club | Métropole - - 600.00", "Ateliers | Métropole - - 300.00");
  }

  @Test
  void lettersThatAnEncodingLostAreFound() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Nom du b\uFFFDn\uFFFDficiaire", "Objet", "Montant attribu\uFFFD", "DÃ©libÃ©ration")
        .rangee("Club", "Sport", 600, "D-1")
        .rangee("Ateliers", "Langue", 300, "D-2")
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + PERSONNE + " ACCORDE - 600.00",
            "Ateliers | " + PERSONNE + " ACCORDE - 300.00");
    assertThat(lecture.constats()).extracting(Constat::id).doesNotContain("CV-LAY-01");
  }

  @Test
  void abbreviationsOfAccountsMeanWhatStandsBesideThem() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Bénéficiaires", "BP 2022", "CA 2022")
        .rangee("Club", 600, 500)
        .rangee("Ateliers", 300, 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + PERSONNE + " ACCORDE 2022 600.00",
            "Club | " + PERSONNE + " REALISE 2022 500.00",
            "Ateliers | " + PERSONNE + " ACCORDE 2022 300.00",
            "Ateliers | " + PERSONNE + " REALISE 2022 300.00");
  }

  @Test
  void yearsUnderAHeadingOfPaymentsAreYears() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("nom_association", "annee_versement", "montant_verse")
        .rangee("Club", 2020, 600)
        .rangee("Club", 2021, 700)
        .rangee("Ateliers", 2022, 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | " + PERSONNE + " VERSE 2020 600.00",
            "Club | " + PERSONNE + " VERSE 2021 700.00",
            "Ateliers | " + PERSONNE + " VERSE 2022 300.00");
  }

  @Test
  void aSoldeThatIsADifferenceIsLeftAndNotPaid() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Tiers", "Crédits ouverts", "Mandaté", "Solde")
        .rangee("Club", 600, 500, 100)
        .rangee("Ateliers", 300, 300, 0)
        .rangee("Phare", 800, 300, 500)
        .lire();
    assertThat(lignes(lecture)).hasSize(6).noneMatch(l -> l.contains(" 100.00"));
  }

  @Test
  void columnsThatOnlyTheirHeadingsTellApartEachHaveTheirTotal() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Subvention de fonctionnement", "Subvention exceptionnelle")
        .rangee("Club", 600, 50)
        .rangee("Ateliers", 300, null)
        .rangee("TOTAL", 900, 50)
        .lire();
    assertThat(graves(lecture)).isEmpty();
    assertThat(lecture.valeur().totaux()).isEmpty();
    Lecture fausse = Tableur.feuille("export")
        .rangee("Association", "Subvention de fonctionnement", "Subvention exceptionnelle")
        .rangee("Club", 600, 50)
        .rangee("Ateliers", 300, null)
        .rangee("TOTAL", 900, 60)
        .lire();
    assertThat(fausse.constats()).extracting(Constat::id).contains("CV-LAY-25");
  }

  @Test
  void lettersUnderTheHeadingsNameTheColumnsAndNoPorteur() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Bénéficiaire", "Crédits votés", "Payé")
        .rangee("(a)", "(b)", "(c) = (b) - 1")
        .rangee("Club", 600, 500)
        .rangee("Ateliers", 300, 300)
        .lire();
    assertThat(lecture.valeur().actions()).hasSize(2);
    assertThat(graves(lecture)).isEmpty();
  }

  @Test
  void namesWithoutAHeadingAreThePorteursAndThatIsSaid() {
    Lecture lecture = Tableur.feuille("export")
        .rangee(null, "Sub. 2021", "Dem. 2022")
        .rangee("Club", 600, 500)
        .rangee("Ateliers", 300, 300)
        .rangee("Phare", 100, 900)
        .lire();
    assertThat(lignes(lecture)).hasSize(6).contains("Club | " + PERSONNE + " DEMANDE 2022 500.00");
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-LAY-20");
  }

  @Test
  void aTotalInTheWordsOfTheListIsASum() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Associations", "Subvention")
        .rangee("Club", 600)
        .rangee("Ateliers", 300)
        .rangee("Total des associations", 900)
        .lire();
    assertThat(lignes(lecture)).hasSize(2);
    assertThat(graves(lecture)).isEmpty();
  }

  @Test
  void whatStandsBesideALabelAboveAListHeadsNoTable() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Commune :", "Montreval")
        .rangee("Population :", 3412)
        .rangee("Exercice :", 2023)
        .vides(1)
        .rangee("Bénéficiaire", "Montant voté")
        .rangee("Club", 600)
        .rangee("Ateliers", 300)
        .lire();
    assertThat(lignes(lecture))
        .containsExactly(
            "Club | Montreval ACCORDE 2023 600.00", "Ateliers | Montreval ACCORDE 2023 300.00");
    assertThat(lecture.valeur().tableaux()).isEmpty();
  }

  @Test
  void columnsOfTheSameHeadingThatNothingTellsApartAreInDoubt() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Objet", "Montant", "Montant")
        .rangee("Club", "Sport", 600, 50)
        .rangee("Ateliers", "Langue", 300, 40)
        .lire();
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-LAY-20");
  }

  @Test
  void aFigureInARowOfTotalsAboveIsNoYear() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Total", null, 900, 2000)
        .rangee("Association", "Objet", "Etat", "Ville")
        .rangee("Club", "Sport", 600, 1200)
        .rangee("Ateliers", "Langue", 300, 800)
        .lire();
    assertThat(lecture.valeur().exercice()).isEmpty();
  }

  @Test
  void aCumulDownTheRowsIsNoTotalOfAny() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Montant versé", "Cumul")
        .rangee("Club", 600, 600)
        .rangee("Ateliers", 300, 900)
        .rangee("Phare", 100, 1000)
        .lire();
    assertThat(lignes(lecture)).hasSize(3);
    assertThat(lecture.valeur().actions())
        .flatExtracting(a -> a.volets())
        .allMatch(v -> v.totaux().isEmpty());
  }
}
