package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.Erreur;
import fr.contratdeville.tableaux.Tableur.Formule;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContratBuilderTest {

  private static Tableur table() {
    return Tableur.bilan().rangee("Porteur", "Action", "Nb public", "Ville", "Etat", "TOTAL");
  }

  private static Volet volet(Lecture lecture, int numero) {
    return lecture.valeur().volets().get(numero).volet();
  }

  @Test
  void blankZeroAmountAndUnreadableAreFourThings() {
    Lecture lecture = table()
        .rangee("A", "B", null, 0, null, 0)
        .rangee("A", "C", null, "3 + FPH", "1.234", 7)
        .rangee("A", "D", null, new Formule("D2+E2"), new Erreur("#DIV/0!"), 8)
        .lire();
    assertThat(volet(lecture, 0).lignes())
        .extracting(FinancementLine::montant)
        .containsExactly(Optional.of(Montant.ZERO));
    assertThat(volet(lecture, 1).lignes()).allMatch(l -> l.montant().isEmpty());
    assertThat(volet(lecture, 1).lignes())
        .extracting(l -> l.texte().orElseThrow())
        .containsExactly("3 + FPH", "1.234");
    assertThat(volet(lecture, 2).lignes())
        .extracting(l -> l.texte().orElseThrow())
        .containsExactly("=D2+E2", "#DIV/0!");
    assertThat(lecture.constats())
        .extracting("id")
        .containsExactly("CV-AMT-04", "CV-AMT-02", "CV-AMT-01", "CV-AMT-01");
  }

  @Test
  void anErrorOrAFormulaWithoutAResultIsSaidWhereverItStands() {
    Lecture lecture = table()
        .rangee(new Formule("Z1"), "B", null, 1, 2, 3)
        .rangee("A", "C", new Erreur("#NAME?"), 1, 2, new Erreur("#DIV/0!"))
        .lire();
    assertThat(lecture.constats())
        .extracting("id", "cellules")
        .extracting(Object::toString)
        .hasSize(2)
        .anyMatch(c -> c.contains("CV-AMT-01") && c.contains("!F3"))
        .anyMatch(c -> c.contains("CV-LAY-16") && c.contains("!A2") && c.contains("!C3"));
  }

  @Test
  void aDashIsNoLineButIsKept() {
    Lecture lecture = table().rangee("A", "B", null, "-", 2, "-").lire();
    assertThat(volet(lecture, 0).lignes()).hasSize(1);
    assertThat(volet(lecture, 0).complements())
        .extracting("nom", "texte")
        .containsExactly(tuple("Ville", "-"), tuple("TOTAL", "-"));
  }

  @Test
  void aTotalMergedOverTwoRowsIsThatOfBoth() {
    Lecture lecture = table()
        .rangee("A", "B", null, 1, 2, 10)
        .rangee("A", "C", null, 3, 4)
        .rangee("A", "D", null, 1, 1, 2)
        .fusion("F2:F3")
        .lire();
    assertThat(volet(lecture, 0).totaux()).isEmpty();
    TotalDeclare bloc = lecture.valeur().totaux().get(0);
    assertThat(bloc.nature()).isEqualTo(Nature.BLOC);
    assertThat(bloc.montant()).contains(Montant.of(10));
    assertThat(bloc.portee())
        .isEqualTo(Portee.builder()
            .addVolet("2")
            .addVolet("3")
            .addFinanceur("Ville")
            .addFinanceur("Etat")
            .build());
    assertThat(volet(lecture, 2).totaux()).hasSize(1);
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void anAmountMergedOverTwoEntriesOrFinanceursIsSaid() {
    Lecture lecture = table()
        .rangee("A", "B", null, 1, 2, 3)
        .rangee("A", "C", null, null, 4, 4)
        .rangee("A", "D", null, 5, null, 5)
        .fusion("D2:D3", "D4:E4")
        .lire();
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-09", "CV-LAY-09");
    assertThat(lecture.valeur().lignes()).hasSize(4);
  }

  @Test
  void aSubtotalCoversTheRowsSinceThePreviousOne() {
    ContratDeVille contrat = table()
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("A", "C", 6, 3, 4, 7)
        .rangee("Sous-total", null, 11, 4, 6, 10)
        .rangee("D", "E", 7, 1, 1, 2)
        .rangee("Sous-total", null, 7, 1, 1, 2)
        .rangee("TOTAL", null, 18, 5, 7, 12)
        .lire()
        .valeur();
    List<TotalDeclare> blocs =
        contrat.totaux().stream().filter(t -> t.nature() == Nature.BLOC).toList();
    assertThat(blocs).hasSize(8);
    assertThat(blocs.subList(0, 4)).allMatch(t -> t.portee().volets().equals(Set.of("2", "3")));
    assertThat(blocs.subList(4, 8)).allMatch(t -> t.portee().volets().equals(Set.of("5")));
    assertThat(blocs.get(0).valeur()).isEqualTo(Effectif.of(11));
    assertThat(contrat.totaux().subList(8, 12))
        .extracting(TotalDeclare::nature)
        .containsExactly(Nature.GENERAL, Nature.FINANCEUR, Nature.FINANCEUR, Nature.GENERAL);
    assertThat(contrat.complements())
        .extracting("texte")
        .containsExactly("Sous-total", "Sous-total", "TOTAL");
  }

  @Test
  void aSubtotalOfNothingIsKeptAndSaid() {
    Lecture lecture = table()
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("Sous-total action", null, null, 1, 2, 3)
        .rangee("Sous-total axe", null, null, 9, 2, 11)
        .rangee("D", "E", 7, 1, 1, 2)
        .lire();
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-08");
    assertThat(lecture.valeur().complements()).hasSize(5);
  }

  @Test
  void aSubtotalOfSubtotalsCoversTheBlocksThatItCloses() {
    ContratDeVille contrat = table()
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("Sous-total A", null, null, 1, 2, 3)
        .rangee("D", "E", 7, 1, 1, 2)
        .rangee("Sous-total D", null, null, 1, 1, 2)
        .rangee("Sous-total axe 1", null, null, 2, 3, 5)
        .rangee("F", "G", 7, 4, 4, 8)
        .rangee("Sous-total axe 2", null, null, 4, 4, 8)
        .rangee("TOTAL", null, null, 6, 7, 13)
        .lire()
        .valeur();
    assertThat(contrat.totaux())
        .filteredOn(t -> t.emplacement().orElseThrow().court().matches("Bilan!D(3|5|6|8)"))
        .extracting(t -> t.portee().volets())
        .containsExactly(Set.of("2"), Set.of("4"), Set.of("2", "4"), Set.of("7"));
  }

  @Test
  void aHeadingMayCarryTheSumsOfTheRowsBelowIt() {
    Lecture lecture = table()
        .rangee("Axe 1", null, null, 3, 4, 7)
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("D", "E", 7, 2, 2, 4)
        .rangee("Axe 2", null, null, 5, null, 5)
        .rangee("F", "G", 7, 5, null, 5)
        .lire();
    assertThat(lecture.valeur().actions()).hasSize(3);
    assertThat(lecture.valeur().totaux())
        .extracting(t -> t.portee().volets())
        .containsExactly(
            Set.of("3", "4"), Set.of("3", "4"), Set.of("3", "4"), Set.of("6"), Set.of("6"));
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void aHeadingWhoseRowsComeToSomethingElseIsAnEntryThatIsSaid() {
    Lecture lecture = table()
        .rangee("Axe 1", null, null, 8, 5, 13)
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("D", "E", 7, 2, 2, 4)
        .lire();
    assertThat(lecture.valeur().actions()).hasSize(3);
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-06");
  }

  @Test
  void thePreambleGivesATitleAndAYear() {
    ContratDeVille contrat = Tableur.bilan()
        .rangee("Programmation", "annexe")
        .rangee("année 2023", 12)
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("A", "B", 1, 2)
        .lire()
        .valeur();
    assertThat(contrat.intitule()).isEqualTo("Programmation");
    assertThat(contrat.exercice()).contains(Exercice.parse("2023"));
    assertThat(contrat.emplacements().get(Champ.EXERCICE).court()).isEqualTo("Bilan!A2");
    assertThat(contrat.complements())
        .extracting(Complement::texte)
        .containsExactly("annexe", "année 2023", "12");
  }

  @Test
  void twoYearsAreNoYearAndNoTitleIsTheNameOfTheSheet() {
    assertThat(Tableur.bilan()
            .rangee("Bilan 2022-2023")
            .rangee("Porteur", "Action", "Ville", "Etat")
            .rangee("A", "B", 1, 2)
            .lire()
            .valeur()
            .exercice())
        .isEmpty();
    assertThat(table().rangee("A", "B", 1, 2, 3, 5).lire().valeur().intitule()).isEqualTo("Bilan");
  }

  @Test
  void commentsAreKeptWhereTheyHang() {
    ContratDeVille contrat = table()
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("TOTAL", null, null, 1, 2, 3)
        .commentaire("D2", "voté en juin")
        .commentaire("H2", "à part")
        .commentaire("A1", "ou structure")
        .commentaire("D3", "provisoire")
        .commentaire("B20", "loin de tout")
        .lire()
        .valeur();
    assertThat(contrat.volets().get(0).volet().complements())
        .extracting("nom", "texte", "emplacement")
        .containsExactly(
            tuple("commentaire", "voté en juin", place("D2")),
            tuple("commentaire", "à part", place("H2")));
    assertThat(contrat.complements())
        .extracting("texte")
        .contains("ou structure", "provisoire", "loin de tout");
  }

  private static Emplacement place(String adresse) {
    return Emplacement.parse("[" + Tableur.NOM + "]Bilan!" + adresse);
  }

  @Test
  void whatIsHiddenIsReadAndSaid() {
    Lecture lecture = table()
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("A", "C", 5, 1, 2, 3)
        .rangee("A", "D", 5, 1, 2, 3)
        .ligneMasquee(3)
        .ligneMasquee(4)
        .colonneMasquee(3)
        .lire();
    assertThat(lecture.valeur().volets()).hasSize(3);
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-07", "CV-LAY-07");
    assertThat(lecture.constats().get(0).cellules())
        .extracting(Emplacement::court)
        .containsExactly("Bilan!A3:A4");
    assertThat(lecture.constats().get(1).cellules())
        .extracting(Emplacement::court)
        .containsExactly("Bilan!C1:C4");
  }

  @Test
  void whatStandsUnderAMergedRangeIsKept() {
    Lecture lecture = table()
        .rangee("A", "B", 5, 1, 2, 3)
        .rangee("caché", "C", 5, 99, 2, 3)
        .fusion("A2:A3", "D2:D3")
        .lire();
    assertThat(lecture.valeur().complements()).extracting("texte").containsExactly("caché", "99");
    assertThat(lecture.valeur().lignes()).hasSize(3);
    assertThat(lecture.valeur().actions().get(1).porteur().orElseThrow().nom()).isEqualTo("A");
    assertThat(lecture.constats()).extracting("id").contains("CV-LAY-07");
  }
}
