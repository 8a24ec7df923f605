package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.Barre;
import fr.contratdeville.tableaux.Tableur.Calcule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums of the spreadsheet that do not count what is read. */
class SommesDuTableurTest {

  private static Tableur tableau(Object montant) {
    return Tableur.bilan()
        .rangee("Structure", "Action", "Etat", "Ville", "Total")
        .rangee("Club", "Sport", 3000, 1000, new Calcule(4000, "SUM(C2:D2)"))
        .rangee("Ateliers", "Langue", montant, 500, new Calcule(500, "SUM(C3:D3)"))
        .rangee("MAS", "Aide", 2000, 700, new Calcule(2700, "SUM(C4:D4)"))
        .rangee(
            "TOTAL",
            null,
            new Calcule(5000, "SUM(C2:C4)"),
            new Calcule(2200, "SUM(D2:D4)"),
            new Calcule(7200, "SUM(E2:E4)"));
  }

  private static Rapport examiner(Lecture lecture) {
    return Controles.standard().examiner(lecture.valeur(), lecture.constats());
  }

  @Test
  void aTextThatSumsJumpOverIsTheCauseOfTheirGaps() {
    Lecture lecture = tableau("3 500").lire();
    assertThat(lecture.constats()).singleElement().satisfies(c -> {
      assertThat(c.id()).isEqualTo("CV-TXT-05");
      assertThat(c.cellules()).singleElement().hasToString("[essai.xlsx]Bilan!C3");
      assertThat(c.diagnostics())
          .extracting(d -> d.cellules().get(0).toString(), d -> d.valeur().get().intValue())
          .containsExactly(
              tuple("[essai.xlsx]Bilan!C5", 8500),
              tuple("[essai.xlsx]Bilan!E3", 4000),
              tuple("[essai.xlsx]Bilan!E5", 10700));
    });
    List<Constat> ecarts = examiner(lecture).constats().stream()
        .filter(c -> c.gravite() == Gravite.ERREUR)
        .toList();
    assertThat(ecarts).hasSize(2).allSatisfy(c -> {
      assertThat(c.decouleDe()).contains(lecture.constats().get(0).cle());
      assertThat(c.diagnostics())
          .singleElement()
          .extracting(Diagnostic::message)
          .asString()
          .contains("C3 est du texte", "SUM(C");
    });
  }

  @Test
  void aNumberIsNoCause() {
    assertThat(tableau(0).lire().constats()).isEmpty();
  }

  @Test
  void anotherGapIsNotExplained() {
    Lecture lecture = tableau("3 500").en("C5", new Calcule(5001, "SUM(C2:C4)")).lire();
    assertThat(examiner(lecture).constats())
        .filteredOn(c -> c.id().equals("CV-TOT-02"))
        .singleElement()
        .satisfies(c -> assertThat(c.decouleDe()).isEmpty());
  }

  @Test
  void aSumThatCountsAWithdrawnRowIsTheCauseOfItsGap() {
    Lecture lecture = Tableur.bilan()
        .rangee("Structure", "Action", "Etat", "Ville")
        .rangee("Club", "Sport", 3000, 1000)
        .rangee(new Barre("MAS"), new Barre("Aide"), new Barre(2000), new Barre(700))
        .rangee("TOTAL", null, new Calcule(5000, "SUM(C2:C3)"), 1000)
        .lire();
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-TXT-02", "CV-TXT-06");
    assertThat(examiner(lecture).constats())
        .filteredOn(c -> c.id().equals("CV-TOT-02"))
        .singleElement()
        .satisfies(c -> assertThat(c.decouleDe().get(0).id()).isEqualTo("CV-TXT-06"));
  }

  @Test
  void sumsThatReferToEachOtherEnd() {
    Tableur tableur = Tableur.bilan()
        .rangee("Structure", "Action", "Etat", "Ville")
        .rangee("Club", "Sport", "3 000", new Calcule(1000, "SUM(D3:D4)"));
    IntStream.rangeClosed(3, 200)
        .forEach(i -> tableur.rangee(
            "Club",
            "Sport" + i,
            10,
            new Calcule(1, "SUM(C2:D" + (i - 1) + ")+SUM(D" + (i + 1) + ")")));
    assertThat(tableur.lire().constats()).extracting(Constat::id).contains("CV-TXT-05");
  }
}
