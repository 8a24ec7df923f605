package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.tableaux.Tableur;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of subsidies, with what they say once, twice, beside and above. */
class ListesDeSubventionsTest {
  private static List<FinancementLine> lignes(Lecture lecture) {
    return lecture.valeur().lignes().stream().map(LigneSituee::ligne).toList();
  }

  private static List<String> porteurs(Lecture lecture) {
    return lecture.valeur().actions().stream()
        .map(a -> a.porteur().map(Porteur::nom).orElse("?"))
        .toList();
  }

  private static List<String> constats(Lecture lecture) {
    return lecture.constats().stream().map(Constat::id).toList();
  }

  @Test
  void columnsOfNamesGovernTheAmountsOnTheirRight() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Financeur 1", "Montant", "Financeur 2", "Montant")
        .rangee("Club", "Sport", "Etat", 600, "Ville", 300)
        .rangee("Ateliers", "Langue", "CAF", 70, "Région", null)
        .lire();
    assertThat(lignes(lecture))
        .extracting(l -> l.financeur().nom(), l -> l.montant().isPresent())
        .containsExactly(
            tuple("Etat", true), tuple("Ville", true), tuple("CAF", true), tuple("Région", false));
    assertThat(constats(lecture)).isEmpty();
  }

  @Test
  void whoPaysAndTheStepMayStandOnceAbove() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Attribuant : Département du Val")
        .rangee("Subventions versées en 2024")
        .vides(1)
        .rangee("Association", "Montant")
        .rangee("Club", 600)
        .rangee("Ateliers", 300)
        .lire();
    assertThat(lignes(lecture))
        .extracting(l -> l.financeur().nom(), FinancementLine::etape)
        .containsOnly(tuple("Département du Val", Optional.of(EtapeMontant.VERSE)));
    assertThat(constats(lecture)).isEmpty();
  }

  @Test
  void theNameOfASheetMaySayTheStep() {
    Lecture lecture = Tableur.feuille("Subventions votées 2023")
        .rangee("nomBeneficiaire", "objet", "nomAttribuant", "montant")
        .rangee("Club", "Sport", "Ville de Valserine", 5000)
        .puisFeuille("Subventions versées 2023")
        .rangee("nomBeneficiaire", "objet", "nomAttribuant", "montant")
        .rangee("Club", "Sport", "Ville de Valserine", 4000)
        .lire();
    assertThat(lignes(lecture))
        .extracting(FinancementLine::etape)
        .containsExactly(Optional.of(EtapeMontant.ACCORDE), Optional.of(EtapeMontant.VERSE));
    assertThat(constats(lecture)).doesNotContain("CV-LAY-14");
  }

  @Test
  void codesUnderHeadingsOfMoneyAreNoMoney() {
    Lecture lecture = Tableur.bilan()
        .rangee("Région", "Département", "Commune", "Programme", "Demande", "Porteur", "Montant")
        .rangee(76, 30, 30028, 147, 20240012, "Club", 5000)
        .rangee(76, 30, 30007, 147, 20240013, "Ateliers", 3000)
        .rangee(27, 39, 39198, 104, 20240014, "Phare", 1000)
        .lire();
    assertThat(lignes(lecture))
        .extracting(l -> l.montant().orElseThrow().toString())
        .containsExactly("5000.00", "3000.00", "1000.00");
    assertThat(lecture.decisions())
        .anyMatch(d -> d.texte().fr().contains("des codes de régions, et non des montants"));
  }

  @Test
  void theSameHeadingsOverAmountsAreMoney() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Région", "Département", "Commune")
        .rangee("Club", "Sport", 7600, 3000, 2500)
        .rangee("Ateliers", "Langue", 1200, 800, 300)
        .lire();
    assertThat(lignes(lecture)).hasSize(6);
  }

  @Test
  void aMisspeltNameOfTheSchemaIsKnownByItsPlace() {
    Lecture lecture = Tableur.feuille("export")
        .rangee(
            "nomAttribuant",
            "idAttribuant",
            "referenceDecision",
            "nomBeneficiere",
            "idBeneficiaire",
            "objet",
            "montant")
        .rangee("Ville", "21300028400017", "D-1", "Club", "41922650100015", "Sport", 1200)
        .lire();
    assertThat(porteurs(lecture)).containsExactly("Club");
    assertThat(constats(lecture)).containsExactly("CV-LAY-20");
  }

  @Test
  void sirenAndNicMakeOneSiret() {
    Lecture lecture = Tableur.bilan()
        .rangee("SIREN", "NIC", "Dénomination", "Objet", "Montant")
        .rangee(419226501, 15, "Club", "Sport", 5000)
        .lire();
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.porteur().flatMap(Porteur::siret).orElseThrow().toString())
        .containsExactly("41922650100015");
    assertThat(constats(lecture)).containsExactly("CV-LAY-13");
  }

  @Test
  void dittoMarksRepeatTheTextAboveAndNoAmount() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville")
        .rangee("Club", "Sport", 100)
        .rangee("\"", "Danse", 200)
        .rangee("idem", "Judo", "\"")
        .lire();
    assertThat(porteurs(lecture)).containsExactly("Club", "Club", "Club");
    assertThat(constats(lecture)).contains("CV-LAY-07", "CV-AMT-01");
  }

  @Test
  void whatWasRefusedIsNotGranted() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat dossier", "Demandé", "Accordé")
        .rangee("Club", "Sport", "Accordé", 100, 100)
        .rangee("Ateliers", "Langue", "Refusé", 200, 200)
        .lire();
    assertThat(lignes(lecture))
        .extracting(l -> l.etape().orElseThrow(), l -> l.montant().isPresent())
        .containsExactly(
            tuple(EtapeMontant.DEMANDE, true),
            tuple(EtapeMontant.ACCORDE, true),
            tuple(EtapeMontant.DEMANDE, true),
            tuple(EtapeMontant.ACCORDE, false));
    assertThat(constats(lecture)).contains("CV-LAY-21");
  }

  @Test
  void anAmountForAllYearsIsNoTotalOfTheRow() {
    Lecture lecture = Tableur.bilan()
        .rangee("Nom", "Intitulé", "Pluriannuel", "Accordé", "Montant Total Attribué")
        .rangee("Club", "Sport", "Oui", 12000, 36000)
        .rangee("Ateliers", "Langue", "Non", 3000, 3000)
        .lire();
    assertThat(lignes(lecture)).hasSize(2);
    assertThat(lecture.valeur().actions())
        .flatExtracting(Action::volets)
        .allMatch(v -> v.totaux().isEmpty());
    assertThat(constats(lecture)).contains("CV-LAY-20");
  }

  @Test
  void whatMayBeEnteredTwiceIsSaid() {
    Lecture lecture = Tableur.bilan()
        .rangee("N° dossier", "Bénéficiaire", "Objet", "Attribuant", "Montant")
        .rangee("P-1", "Lycée", "Aide", "Région", 500)
        .rangee("P-1", "Lycée", "Aide", "Région", 500)
        .rangee("P-2", "Club", "Sport", "Région", 700)
        .rangee("P-2", "3000", "Danse", "Région", 800)
        .rangee("P-3", "Phare", "Théâtre", "Région", 900)
        .rangee("P-4", "Ateliers", "Langue", "Région", 900)
        .lire();
    assertThat(lignes(lecture)).hasSize(6);
    assertThat(constats(lecture)).containsExactlyInAnyOrder("CV-LAY-22", "CV-LAY-23", "CV-LAY-24");
  }

  @Test
  void aListOfRecordsIsNoCrossTable() {
    Lecture lecture = Tableur.feuille("Projets")
        .rangee(
            "id_projet",
            "id_dep",
            "nom_terr",
            "pop",
            "dotation",
            "echelon",
            "description",
            "cout_total",
            "montant_sub")
        .rangee("p-001", "01", "Val", 63842, "DETR", "commune", "Maison", 100000, 25000)
        .rangee("p-002", "30", "Rive", 14596, "DSIL", "epci", "Ecole", 80000, 40000)
        .rangee("p-003", "39", "Bois", 24153, "DETR", "commune", "Halle", 60000, 15000)
        .lire();
    assertThat(lecture.valeur().tableaux()).isEmpty();
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Maison", "Ecole", "Halle");
    assertThat(lignes(lecture))
        .extracting(l -> l.montant().orElseThrow().toString())
        .containsExactly("25000.00", "40000.00", "15000.00");
  }

  @Test
  void totalBeforeANameIsANameAndBeforeAYearASum() {
    Lecture lecture = Tableur.bilan()
        .rangee("Association", "Subvention")
        .rangee("Club", 120)
        .rangee("Total danse", 260)
        .rangee("Phare", 100)
        .rangee("TOTAL 2022", 480)
        .lire();
    assertThat(porteurs(lecture)).containsExactly("Club", "Total danse", "Phare");
    assertThat(lecture.valeur().totaux()).hasSize(1);
  }
}
