package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of amounts that say a step, a year or a unit beside who pays. */
class EtapesEtAnneesTest {
  private static final Optional<EtapeMontant> DEMANDE = Optional.of(EtapeMontant.DEMANDE);
  private static final Optional<EtapeMontant> ACCORDE = Optional.of(EtapeMontant.ACCORDE);

  private static List<FinancementLine> lignes(Lecture lecture) {
    return lecture.valeur().lignes().stream().map(LigneSituee::ligne).toList();
  }

  private static Colonne colonne(String... titres) {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", titres[0], "CAF");
    return t.rangee("MAS", "Table", 1, 2).disposition().colonne("C").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Ville demandé, Ville, DEMANDE",
    "Demandé Ville, Ville, DEMANDE",
    "Subvention demandée Ville, Ville, DEMANDE",
    "Montant accordé par la Ville, Ville, ACCORDE",
    "Ville (accordé), Ville, ACCORDE",
    "'État - versé', État, VERSE",
    "Part Ville, Ville,",
    "Participation de la Ville (€), Ville,"
  })
  void aHeadingMaySayTheStepBesideTheFinanceur(String titre, String nom, EtapeMontant etape) {
    Colonne lue = colonne(titre);
    assertThat(lue.financeur().orElseThrow().nom()).isEqualTo(nom);
    assertThat(lue.etape()).isEqualTo(Optional.ofNullable(etape));
  }

  @Test
  void stepsUnderFinanceursAreAsGoodAsFinanceursUnderSteps() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", null, "Etat", null)
        .rangee(null, null, "Demandé", "Accordé", "Demandé", "Accordé")
        .rangee("MAS", "Table", 10, 8, 20, 15)
        .fusion("A1:A2", "B1:B2", "C1:D1", "E1:F1")
        .lire();
    assertThat(lignes(lecture))
        .extracting(l -> l.financeur().nom(), FinancementLine::etape)
        .containsExactly(
            tuple("Ville", DEMANDE),
            tuple("Ville", ACCORDE),
            tuple("Etat", DEMANDE),
            tuple("Etat", ACCORDE));
    assertThat(lecture.valeur().financeurs()).extracting("nom").containsExactly("Ville", "Etat");
  }

  @Test
  void aGroupHeadingNeedsNoMergedCell() {
    assertThat(lignes(Tableur.bilan()
            .rangee("Porteur", "Action", "Demandé", null, "Accordé")
            .rangee(null, null, "Ville", "Etat", "Ville", "Etat")
            .rangee("MAS", "Table", 10, 20, 8, 15)
            .lire()))
        .extracting(FinancementLine::etape)
        .containsExactly(DEMANDE, DEMANDE, ACCORDE, ACCORDE);
  }

  @Test
  void aTotalOfEachStepCoversThatStep() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Demandé", null, null, "Accordé", null, null)
        .rangee(null, null, "Ville", "Etat", "Total", "Ville", "Etat", "Total")
        .rangee("MAS", "Table", 10, 20, 30, 8, 15, 23)
        .rangee("SLC", "Sport", 1, 2, 3, 1, null, 1)
        .rangee("TOTAL", null, 11, 22, 33, 9, 15, 24)
        .fusion("A1:A2", "B1:B2", "C1:E1", "F1:H1")
        .lire();
    assertThat(lecture.valeur().volets().get(0).volet().totaux())
        .extracting(TotalDeclare::portee)
        .extracting(Portee::etape)
        .containsExactly(DEMANDE, ACCORDE);
    assertThat(lecture.valeur().totaux())
        .extracting(TotalDeclare::nature, t -> t.portee().etape())
        .containsExactly(
            tuple(TotalDeclare.Nature.FINANCEUR, DEMANDE),
            tuple(TotalDeclare.Nature.FINANCEUR, DEMANDE),
            tuple(TotalDeclare.Nature.GENERAL, DEMANDE),
            tuple(TotalDeclare.Nature.FINANCEUR, ACCORDE),
            tuple(TotalDeclare.Nature.FINANCEUR, ACCORDE),
            tuple(TotalDeclare.Nature.GENERAL, ACCORDE));
  }

  @Test
  void aTotalThatNamesNoStepCoversTheOneThatItCloses() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville demandé", "Etat demandé", "Ville accordé", "Total")
        .rangee("MAS", "Table", 10, 20, 8, 8)
        .rangee("SLC", "Sport", 1, 2, 1, 1)
        .lire();
    assertThat(lecture.valeur().volets().get(0).volet().totaux().get(0).portee().etape())
        .isEqualTo(ACCORDE);
    assertThat(lecture.toString()).contains("les montants, accordé : 2 lignes sur 2 ferment");
  }

  @Test
  void aTotalMayCoverTheFinanceursSinceTheTotalBefore() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Agglo", "Total local", "Etat", "CAF", "Total autres")
        .rangee("MAS", "Table", 1, 2, 3, 4, 5, 9)
        .lire();
    assertThat(lecture.valeur().volets().get(0).volet().totaux())
        .extracting(t -> List.copyOf(t.portee().financeurs()))
        .containsExactly(List.of("Ville", "Agglo"), List.of("Etat", "CAF"));
  }

  @Test
  void oneYearOverAllColumnsIsThatOfTheContractAndTwoAreThoseOfTheAmounts() {
    Lecture une = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville 2023", "Etat 2023")
        .rangee("MAS", "Table", 1, 2)
        .lire();
    assertThat(lignes(une)).extracting(FinancementLine::exercice).containsOnly(Optional.empty());
    Lecture deux = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville 2022", "Ville 2023")
        .rangee("MAS", "Table", 1, 2)
        .lire();
    assertThat(lignes(deux))
        .extracting(l -> l.financeur().nom(), FinancementLine::exercice)
        .containsExactly(
            tuple("Ville", Optional.of(Exercice.of(2022))),
            tuple("Ville", Optional.of(Exercice.of(2023))));
    assertThat(deux.valeur().exercice()).isEmpty();
  }

  @Test
  void aUnitOverAColumnCountsAndTheTextIsKept() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville (k€)", "Etat", "Total (en k€)")
        .rangee("MAS", "Table", 12.3456, 500, "12 k€")
        .lire();
    assertThat(lignes(lecture))
        .extracting(FinancementLine::montant, FinancementLine::texte)
        .containsExactly(
            tuple(Optional.of(Montant.parse("12345.60")), Optional.of("12.3456")),
            tuple(Optional.of(Montant.of(500)), Optional.empty()));
    assertThat(lecture.valeur().volets().get(0).volet().totaux().get(0).montant())
        .contains(Montant.of(12_000));
  }

  @Test
  void aLineAboveTheTableMayGiveTheUnitOfAllItsAmounts() {
    assertThat(lignes(Tableur.bilan()
            .rangee("Programmation 2024 (montants en milliers d'euros)")
            .rangee("Porteur", "Action", "Ville", "Etat")
            .rangee("MAS", "Table", 2, 3)
            .lire()))
        .extracting(l -> l.montant().orElseThrow())
        .containsExactly(Montant.of(2000), Montant.of(3000));
  }

  @Test
  void aLayoutSaysTheStepTheYearAndTheUnit() {
    Colonne colonne = Colonne.financeur("Ville", TypeFinanceur.COMMUNE)
        .withEtape(EtapeMontant.VERSE)
        .withExercice(Exercice.of(2021))
        .withUnite(1000);
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "XYZ", "Etat")
        .rangee("MAS", "Table", 2, 3)
        .lire(Disposition.automatique().withColonne("C", colonne));
    assertThat(lignes(lecture).get(0).etape()).contains(EtapeMontant.VERSE);
    assertThat(lignes(lecture).get(0).montant()).contains(Montant.of(2000));
    assertThat(lignes(lecture).get(0).exercice().or(() -> lecture.valeur().exercice()))
        .contains(Exercice.of(2021));
    assertThat(colonne).hasToString("financeur Ville (Commune), versé, 2021, en k€");
  }
}
