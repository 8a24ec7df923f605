package fr.contratdeville.tableaux.reconnaissance.entete;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteteTest {

  private static Grille grille(Tableur tableur) {
    Feuille feuille = tableur.lue();
    return new Grille(feuille, PlaceFeuille.of(Tableur.NOM, feuille.nom()));
  }

  private static Optional<Entete> chercher(Tableur tableur) {
    return Entete.find(grille(tableur));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 30, 500})
  void standsUnderAPreambleOfAnyLength(int preambule) {
    Tableur t = Tableur.bilan();
    for (int i = 0; i < preambule; i++) {
      t.rangee("Note " + i, i % 2 == 0 ? null : "sur le contrat de ville", i);
    }
    Entete entete = chercher(t.rangee("Porteur", "Action", "Ville", "Etat").rangee("A", "B", 1, 2))
        .orElseThrow();
    assertThat(entete.premiere()).isEqualTo(preambule + 1);
    assertThat(entete.derniere()).isEqualTo(preambule + 1);
    assertThat(entete.titre(3)).isEqualTo("Ville");
    assertThat(entete.titre(9)).isEmpty();
  }

  @Test
  void takesInTheRowsThatItsMergedCellsReach() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Porteur", "Action", "Financeurs", null, "TOTAL")
            .rangee(null, null, "PSE", "XYZ")
            .rangee("A", "B", 1, 2, 3)
            .fusion("A1:A2", "B1:B2", "C1:D1", "E1:E2"))
        .orElseThrow();
    assertThat(entete.derniere()).isEqualTo(2);
    assertThat(entete.titres())
        .containsEntry(3, java.util.List.of("Financeurs", "PSE"))
        .containsEntry(4, java.util.List.of("Financeurs", "XYZ"))
        .containsEntry(5, java.util.List.of("TOTAL"));
  }

  @Test
  void takesInARowOfNarrowerHeadingsWithoutAnyMergedCell() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Porteur", "Action", "Financeurs", null, "TOTAL")
            .rangee(null, null, "Ville", "XYZ")
            .rangee("A", "B", 1, 2, 3))
        .orElseThrow();
    assertThat(entete.derniere()).isEqualTo(2);
    assertThat(entete.titre(4)).isEqualTo("XYZ");
  }

  @Test
  void takesInTheRowAboveThatGathersTheFinanceurs() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Bilan 2023")
            .rangee("Identification", null, "Cofinanceurs", null)
            .rangee("Porteur", "Action", "XYZ", "PSE")
            .rangee(null, null, "Etat", "Agglo")
            .rangee("A", "B", 1, 2)
            .fusion("A2:B2", "C2:D2"))
        .orElseThrow();
    assertThat(entete.premiere()).isEqualTo(2);
    assertThat(entete.derniere()).isEqualTo(4);
    assertThat(entete.titres()).containsEntry(3, java.util.List.of("Cofinanceurs", "XYZ", "Etat"));
  }

  @Test
  void aTitleOverTheWholeTableIsNoHeading() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Financements du contrat de ville 2023")
            .rangee("Porteur", "Action", "Ville", "Etat")
            .rangee("A", "B", 1, 2)
            .fusion("A1:D1"))
        .orElseThrow();
    assertThat(entete.premiere()).isEqualTo(2);
  }

  @Test
  void countsTheHeadingsOfAllItsRows() {
    assertThat(chercher(Tableur.bilan()
            .rangee("Porteur", "Description", "Montants", null)
            .rangee(null, null, "Ville", "Etat")
            .rangee("A", "B", 1, 2)
            .fusion("A1:A2", "B1:B2", "C1:D1")))
        .isPresent();
  }

  @Test
  void neverHasMoreThanThreeRows() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Porteur", "Action", "Ville", "Etat")
            .rangee("A", "B", 1, 2)
            .fusion("A1:A9"))
        .orElseThrow();
    assertThat(entete.derniere()).isEqualTo(3);
  }

  @Test
  void dataUnderItAreNoHeadings() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Porteur", "Action", "Thème", "Ville")
            .rangee("Ville", "Fête", "Culture", null)
            .rangee("CCAS", "Aide", "Santé", null))
        .orElseThrow();
    assertThat(entete.derniere()).isEqualTo(1);
  }

  @Test
  void aNameAndOneAmountMakeAList() {
    assertThat(chercher(Tableur.bilan().rangee("Porteur", "Montant").rangee("A", 2)))
        .isPresent();
  }

  @Test
  void isNotFoundWithoutASubjectOrWithTooFewHeadings() {
    assertThat(chercher(Tableur.bilan().rangee("Ville", "Etat", "CAF", "TOTAL").rangee(1, 2, 3, 6)))
        .isEmpty();
    assertThat(chercher(Tableur.bilan().rangee("Porteur", "Couleur").rangee("A", 2)))
        .isEmpty();
    assertThat(chercher(Tableur.bilan())).isEmpty();
  }

  @Test
  void knowsItselfWhenItIsRepeated() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Intitulé\nde l'action", "Ville", "Etat")
        .rangee("A", "B", 1, 2)
        .rangee("Porteur", "Intitulé de l'action", "Ville", "Etat")
        .rangee("Porteur", "B", "Ville", 2);
    Grille grille = grille(t);
    Entete entete = Entete.find(grille).orElseThrow();
    assertThat(entete.estRepete(grille.cellules(3))).isTrue();
    assertThat(entete.estRepete(grille.cellules(4))).isFalse();
  }

  @Test
  void aHeadingMergedToTheEndOfTheSheetNamesOnlyTheColumnsThatAreUsed() {
    Entete entete = chercher(Tableur.bilan()
            .rangee("Porteur", "Action", "Ville", "Etat", "Divers")
            .rangee("A", "B", 1, 2, "x", "y")
            .fusion("E1:XFD1"))
        .orElseThrow();
    assertThat(entete.titres().lastKey()).isEqualTo(6);
  }

  @Test
  void names_that_come_again_are_porteurs_where_no_other_heading_names_any() {
    Tableur t = Tableur.bilan().rangee("Bénéficiaire", "Montant");
    for (int i = 0; i < 9; i++) {
      t.rangee(i % 3 == 0 ? "MJC" : "Régie", 100 + i);
    }
    assertThat(chercher(t)).isPresent();
  }

  @Test
  void quartiers_and_people_that_are_told_apart_stand_above_titles_at_the_bottom() {
    Entete entete = chercher(Tableur.bilan()
            .rangee(null, null, "Quartiers concernés", null, "Public touché")
            .rangee("Action", "Porteur", "Le Ried", "La Cité", "Total", "dont femmes", "Ville")
            .rangee("A", "B", 1, null, 30, 12, 500)
            .fusion("C1:D1", "E1:F1"))
        .orElseThrow();
    assertThat(entete.premiere()).isEqualTo(1);
    assertThat(entete.titres(5)).containsExactly("Public touché", "Total");
  }
}
