package fr.contratdeville.tableaux.reconnaissance.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows whose cells stand one column off are read where their sums show that they belong. */
class LignesDecaleesTest {
  private static Tableur entete() {
    return Tableur.bilan()
        .rangee("N°", "Porteur", "Action", "QPV", "Etat", "Ville", "CAF", "Total")
        .rangee(1, "Club", "Sport", "Bellevue", 1000, 500, null, 1500)
        .rangee(3, "MAS", "Aide", "Bellevue", 400, null, 100, 500);
  }

  private static final Object[] TOTAUX = {null, null, "Total", null, 3400, 1200, 400, 5000};

  private static List<String> montants(Lecture lecture) {
    return lecture.valeur().lignes().stream()
        .map(l -> l.action().intitule() + " " + l.financeur().nom() + " "
            + l.montant().orElseThrow())
        .toList();
  }

  private static final List<String> JUSTES = List.of(
      "Sport Etat 1000.00",
      "Sport Ville 500.00",
      "Aide Etat 400.00",
      "Aide CAF 100.00",
      "Langue Etat 2000.00",
      "Langue Ville 700.00",
      "Langue CAF 300.00");

  @Test
  void cellsThatAnInsertedOnePushedToTheRightAreReadInTheirPlace() {
    Lecture lecture = entete()
        .rangee(2, "Ateliers", "Langue", null, "Les Lauzes", 2000, 700, 300, 3000)
        .rangee(TOTAUX)
        .lire();
    assertThat(montants(lecture)).isEqualTo(JUSTES);
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-LAY-26");
    assertThat(lecture.constats().get(0).cellules())
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .endsWith("E4:I4");
  }

  @Test
  void cellsThatALostOneDrewToTheLeftAreReadInTheirPlace() {
    Lecture lecture = entete()
        .rangee(2, "Ateliers", "Langue", 2000, 700, 300, 3000)
        .rangee(TOTAUX)
        .lire();
    assertThat(montants(lecture)).isEqualTo(JUSTES);
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-LAY-26");
  }

  @Test
  void theValuesKeepThePlacesWhereTheyStand() {
    Lecture lecture = entete()
        .rangee(2, "Ateliers", "Langue", null, "Les Lauzes", 2000, 700, 300, 3000)
        .rangee(TOTAUX)
        .lire();
    assertThat(
            lecture.valeur().lignes().get(4).ligne().emplacement().orElseThrow().toString())
        .endsWith("!F4");
  }

  @Test
  void aRowThatClosesNowhereIsLeftAsItStands() {
    Lecture lecture = entete()
        .rangee(2, "Ateliers", "Langue", null, "Les Lauzes", 2000, 700, 300, 3100)
        .rangee(TOTAUX)
        .lire();
    assertThat(lecture.constats()).extracting(Constat::id).doesNotContain("CV-LAY-26");
  }

  @Test
  void aRowThatDoesNotCloseTheColumnsIsLeftAsItStands() {
    Lecture lecture = entete()
        .rangee(2, "Ateliers", "Langue", null, "Les Lauzes", 2000, 700, 300, 3000)
        .rangee(null, null, "Total", null, 3300, 1200, 400, 4900)
        .lire();
    assertThat(lecture.constats()).extracting(Constat::id).doesNotContain("CV-LAY-26");
  }

  @Test
  void whereSeveralMovesCloseNothingIsMovedAndItIsSaid() {
    // Whether the quartier was pushed too cannot be told: its column is blank either way.
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "QPV", "Observations", "Etat", "Ville", "Total")
        .rangee("Club", "Sport", "Bellevue", null, 1000, 500, 1500)
        .rangee("MAS", "Aide", "Bellevue", "suivi", 400, 100, 500)
        .rangee("Ateliers", "Langue", null, "Les Lauzes", null, 2000, 700, 2700)
        .rangee("Total", null, null, null, 3400, 1300, 4700)
        .lire();
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-LAY-26");
    assertThat(lecture.constats())
        .filteredOn(c -> c.id().equals("CV-LAY-26"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).contains("plusieurs places ferment"));
  }
}
