package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.ValeurInvalideException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableauDeclareTest {

  private static final CelluleDeclaree TROIS =
      cellule(1, 0).valeur(Effectif.of(3)).build();

  private static CelluleDeclaree.Builder cellule(int rangee, int colonne) {
    return CelluleDeclaree.builder().rangee(rangee).colonne(colonne);
  }

  /** Two rows and one column. */
  private static TableauDeclare.Builder tableau() {
    return TableauDeclare.builder()
        .intitule("Actions par quartier")
        .addRangees(EnteteTableau.of("Escanaux"), EnteteTableau.of("Total"))
        .addColonne(EnteteTableau.of("Nombre"));
  }

  @Test
  void findsACellAndLeavesBlankOnesOut() {
    TableauDeclare tableau = tableau().addCellule(TROIS).build();
    assertThat(tableau.cellule(1, 0)).contains(TROIS);
    assertThat(tableau.cellule(0, 0)).isEmpty();
    assertThat(tableau.cellule(9, -1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2,0", "0,1", "1,0"})
  void eachCellStandsInsideAndAlone(int rangee, int colonne) {
    CelluleDeclaree autre = cellule(rangee, colonne).texte("FPH").build();
    assertThatThrownBy(() -> tableau().addCellules(TROIS, autre).build())
        .isInstanceOfSatisfying(
            ValeurInvalideException.class,
            e -> assertThat(e.champ()).isEqualTo("TableauDeclare.cellules"));
  }

  @Test
  void aCellHasAPlaceAndPrintsSomething() {
    assertThat(cellule(0, 0).texte("FPH").build().valeur()).isEmpty();
    assertThatThrownBy(() -> cellule(0, 0).build()).hasMessageContaining("a figure or a text");
    assertThatThrownBy(() -> cellule(-1, 0).texte("x").build())
        .hasMessageContaining("CelluleDeclaree.rangee");
    assertThatThrownBy(() -> cellule(0, -1).texte("x").build())
        .hasMessageContaining("CelluleDeclaree.colonne");
  }
}
