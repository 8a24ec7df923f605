package fr.contratdeville.tableaux.reconnaissance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several tables, in a sheet and over sheets. */
class TablesReconnuesTest {
  private static final Object[] ENTETE = {"Porteur", "Action", "Ville", "Etat", "TOTAL"};

  private static List<String> lieux(Lecture lecture) {
    return lecture.valeur().actions().stream()
        .map(a -> a.territoires().stream().map(Territoire::nom).toList().toString())
        .toList();
  }

  @Test
  void theNameOfASheetGivesThePlaceOrTheYearOfItsActions() {
    Lecture lecture = Tableur.feuille("QPV Escanaux")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .puisFeuille("QN03010M")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .puisFeuille("Hors QPV")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .lire();
    assertThat(lieux(lecture)).containsExactly("[QPV Escanaux]", "[QN03010M]", "[Hors QPV]");
    assertThat(lecture.valeur().actions().get(1).territoires().get(0).code())
        .contains(CodeQPV.parse("QN03010M"));
    assertThat(lecture.valeur().actions().get(2).territoires().get(0).type())
        .isEqualTo(Territoire.Type.TRANSTERRITORIAL);
    assertThat(lecture.toString()).contains("territoire « QPV Escanaux » pour toutes les actions");
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void aSheetThatSaysNeitherIsNotGuessedAndARepeatedActionIsSaid() {
    Lecture lecture = Tableur.feuille("Escanaux")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .puisFeuille("Coronelle")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .lire();
    assertThat(lieux(lecture)).containsExactly("[]", "[]");
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-14");
    assertThat(lecture.constats().get(0).cellules())
        .extracting(c -> c.court())
        .containsExactly("Escanaux!B2", "Coronelle!B2");
  }

  @Test
  void aLayoutGivesThePlaceAndTheYearOfASheet() {
    Tableur t = Tableur.feuille("Un")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .puisFeuille("Deux")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 4, 5, 9);
    Lecture lecture = t.lire(List.of(
        Disposition.automatique()
            .withFeuille("Un")
            .withTerritoire(Territoire.of("Escanaux", Territoire.Type.QPV))
            .withExercice(Exercice.of(2022)),
        Disposition.automatique().withFeuille("Deux").withExercice(Exercice.of(2023))));
    assertThat(lieux(lecture)).containsExactly("[Escanaux]", "[]");
    assertThat(lecture.valeur().lignes())
        .extracting(l -> l.ligne().exercice().orElseThrow().annee())
        .containsExactly(2022, 2022, 2023, 2023);
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.toString()).contains("exercice 2022 (disposition donnée)");
  }

  @Test
  void totalsOfOneTableAmongOthersCoverItsOwnEntries() {
    Lecture lecture = Tableur.bilan()
        .rangee("QPV Nord")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .rangee("TOTAL", null, 1, 2, 3)
        .vides(1)
        .rangee("QPV Sud")
        .rangee(ENTETE)
        .rangee("SLC", "Sport", 4, 5, 9)
        .rangee("TOTAL", null, 4, 5, 9)
        .lire();
    assertThat(lieux(lecture)).containsExactly("[QPV Nord]", "[QPV Sud]");
    assertThat(lecture.valeur().totaux())
        .extracting(t -> t.nature(), t -> t.portee().volets())
        .containsExactly(
            tuple(Nature.BLOC, Set.of("3")),
            tuple(Nature.BLOC, Set.of("3")),
            tuple(Nature.BLOC, Set.of("3")),
            tuple(Nature.BLOC, Set.of("8")),
            tuple(Nature.BLOC, Set.of("8")),
            tuple(Nature.BLOC, Set.of("8")));
  }

  @Test
  void theHeaderOfAPageIsNoOtherTable() {
    Tableur t = Tableur.bilan()
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .vides(2)
        .rangee("porteur", "ACTION", "ville", "État", "Total")
        .rangee("SLC", "Sport", 4, 5, 9)
        .rangee("TOTAL", null, 5, 7, 12);
    assertThat(t.dispositions()).hasSize(1);
    assertThat(t.lire().valeur().totaux()).extracting(x -> x.nature()).contains(Nature.GENERAL);
  }

  @Test
  void aSecondTableMayHaveAnotherHeader() {
    Lecture lecture = Tableur.bilan()
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .rangee("Action", "Structure", "CAF", "Région")
        .rangee("Sport", "SLC", 7, 8)
        .lire();
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule, a -> a.porteur().orElseThrow().nom())
        .containsExactly(tuple("Table", "MAS"), tuple("Sport", "SLC"));
    assertThat(lecture.valeur().financeurs())
        .extracting("nom")
        .containsExactly("Ville", "Etat", "CAF", "Région");
  }

  @Test
  void tablesSideBySideAreReadOneByOne() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", null, "Financeur", "Montant")
        .rangee("MAS", "Table", 1, 2, null, "Ville", 5)
        .rangee("SLC", "Sport", 4, 5, null, "Etat", 7)
        .rangee("OSB", "Santé", null, null, null, "TOTAL", 12)
        .rangee("OSB", "Lien", 0, 0);
    Lecture lecture = t.lire();
    assertThat(lecture.valeur().volets()).hasSize(4);
    assertThat(lecture.valeur().tableaux()).hasSize(1);
    assertThat(lecture.valeur().tableaux().get(0).cellules()).hasSize(3);
    assertThat(t.lire(t.dispositions()).valeur()).isEqualTo(lecture.valeur());
  }

  @Test
  void aBlankColumnInATableDoesNotCutIt() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", null, "Ville", "Etat", null, "Observations", "Coût total")
        .rangee("MAS", "Table", null, 1, 2, null, "vu", 5)
        .rangee("SLC", "Sport", null, 3, 4, null, "vu", 9)
        .lire();
    assertThat(lecture.valeur().lignes()).hasSize(4);
    assertThat(lecture.valeur().volets().get(0).volet().bilan()).contains("vu");
    assertThat(lecture.valeur().actions().get(0).budget()).isPresent();
  }

  @Test
  void aTableOfPorteursBesideThatOfTheirActionsSumsItUp() {
    Tableur t = Tableur.feuille("Par porteur")
        .rangee("Porteur", "Ville", "Etat", "TOTAL")
        .rangee("MAS", 5, 7, 12)
        .rangee("TOTAL", 5, 7, 12)
        .puisFeuille("Détail")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .rangee("MAS", "Sport", 4, 5, 9);
    assertThat(t.lire().valeur().volets()).hasSize(2);
    assertThat(t.lire().valeur().tableaux()).hasSize(1);
    Lecture imposee = t.lire(List.of(
        Disposition.automatique().withFeuille("Par porteur").withGenre(GenreTable.ACTIONS),
        Disposition.automatique().withFeuille("Détail")));
    assertThat(imposee.valeur().volets()).hasSize(3);
  }

  @Test
  void aLayoutLeavesATableOut() {
    Lecture lecture = Tableur.feuille("2023")
        .rangee(ENTETE)
        .rangee("MAS", "Table", 1, 2, 3)
        .puisFeuille("Essai")
        .rangee(ENTETE)
        .rangee("SLC", "Sport", 4, 5, 9)
        .lire(List.of(
            Disposition.automatique().withFeuille("2023"),
            Disposition.automatique().withFeuille("Essai").withGenre(GenreTable.IGNOREE)));
    assertThat(lecture.valeur().volets()).hasSize(1);
    assertThat(lecture.valeur().complements()).hasSize(10);
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-10");
  }
}
