package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.valeur.Champ;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsReaderTest {

  private static Tableur table() {
    return Tableur.bilan().rangee("Porteur", "Action", "Thème", "Ville", "Etat");
  }

  /** Each action as {@code porteur/title/theme:keys}. */
  private static List<String> actions(Lecture lecture) {
    return lecture.valeur().actions().stream().map(ActionsReaderTest::texte).toList();
  }

  private static String texte(Action action) {
    return action.porteur().map(Porteur::nom).orElse("?") + "/" + action.intitule() + "/"
        + action.thematique().map(Rubrique::libelle).orElse("?")
        + action.volets().stream()
            .map(Volet::cle)
            .map(c -> ":" + c.orElse("?"))
            .reduce("", String::concat);
  }

  @Test
  void aContinuationAddsAnEntry() {
    assertThat(actions(table()
            .rangee("MAS", "Table", "Lien", 1)
            .rangee(null, null, "Lien", 2)
            .rangee(null, null, null, 3)
            .fusion("A2:A4", "B2:B4")
            .lire()))
        .containsExactly("MAS/Table/Lien:2:3:4");
  }

  @Test
  void whatARowTellsInWordsStandsOnItsEntryWithItsPlace() {
    Volet volet = Tableur.bilan()
        .rangee("Porteur", "Action", "Bilan", "Public", "Moyens", "Ville", "Etat")
        .rangee("MAS", "Table", "ouverte toute l'année", "tout public", "3 salariés", 1)
        .lire()
        .valeur()
        .volets()
        .get(0)
        .volet();
    assertThat(volet.bilan()).contains("ouverte toute l'année");
    assertThat(volet.publicVise()).contains("tout public");
    assertThat(volet.moyens()).contains("3 salariés");
    assertThat(volet.emplacements()).containsKeys(Champ.BILAN, Champ.PUBLIC, Champ.MOYENS);
    assertThat(volet.complements()).isEmpty();
  }

  @Test
  void aContinuationOfAnotherThemeOrPorteurIsAnActionOfTheSameTitle() {
    assertThat(actions(table()
            .rangee("MAS", "Table", "Lien", 1)
            .rangee(null, null, "Santé", 2)
            .rangee("SLC", null, "Santé", 3)
            .fusion("B2:B4")
            .lire()))
        .containsExactly("MAS/Table/Lien:2", "MAS/Table/Santé:3", "SLC/Table/Santé:4");
  }

  @Test
  void aBlankPorteurIsThatOfTheRowAboveAndIsSaidUnlessMerged() {
    Lecture lecture = table()
        .rangee("MAS", "Table", "Lien", 1)
        .rangee(null, "Épicerie", "Lien", 2)
        .rangee("PEPS", "Mobilité", "Emploi", 3)
        .rangee(null, "Jump", "Emploi", 4)
        .fusion("A4:A5")
        .lire();
    assertThat(actions(lecture))
        .containsExactly(
            "MAS/Table/Lien:2",
            "MAS/Épicerie/Lien:3",
            "PEPS/Mobilité/Emploi:4",
            "PEPS/Jump/Emploi:5");
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-02");
    assertThat(lecture.constats().get(0).cellules().get(0).court()).isEqualTo("Bilan!B3");
  }

  @Test
  void aRowThatNamesAPorteurAloneGivesItToTheRowsBelow() {
    assertThat(actions(table()
            .rangee("MAS")
            .rangee(null, "Table", "Lien", 1)
            .rangee("SLC")
            .rangee(null, "Sport", "Sport", 1)
            .lire()))
        .containsExactly("MAS/Table/Lien:3", "SLC/Sport/Sport:5");
  }

  @Test
  void anEntryWithoutATitleIsSaid() {
    Lecture lecture =
        table().rangee("MAS", null, "Lien", 1).rangee("SLC", "Sport", null, 2).lire();
    assertThat(actions(lecture)).containsExactly("MAS/(sans intitulé)/Lien:2", "SLC/Sport/?:3");
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-06");
  }

  @Test
  void withoutAColumnOfPorteursThereIsNone() {
    assertThat(actions(Tableur.bilan()
            .rangee("Action", "Thème", "Ville", "Etat")
            .rangee("Table", "Lien", 1)
            .rangee("Sport", "Sport", 1)
            .lire()))
        .containsExactly("?/Table/Lien:2", "?/Sport/Sport:3");
  }

  @Test
  void aContinuationThatALayoutImposesKeepsItsOwnTitle() {
    Disposition disposition = Disposition.automatique().withLigne(3, GenreLigne.CONTINUATION);
    assertThat(actions(table()
            .rangee("MAS", "Table", "Lien", 1)
            .rangee("MAS", "Table bis", "Lien", 2)
            .lire(disposition)))
        .containsExactly("MAS/Table/Lien:2", "MAS/Table bis/Lien:3");
    assertThat(actions(table()
            .rangee("MAS", "Table", "Lien", 1)
            .rangee("MAS", "Table", "Lien", 2)
            .lire(disposition)))
        .containsExactly("MAS/Table/Lien:2:3");
  }

  @Test
  void aThemeHasItsLevels() {
    Lecture lecture = table().rangee("MAS", "Table", "EDUCATION /Culture", 1).lire();
    Rubrique theme = lecture.valeur().actions().get(0).thematique().orElseThrow();
    assertThat(theme.niveaux()).containsExactly("EDUCATION", "Culture");
  }
}
