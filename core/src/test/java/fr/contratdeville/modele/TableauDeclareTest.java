package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Locale;
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

  @Test
  void showsItsFiguresAsPrintedWithItsTotalsBelow() {
    TableauDeclare tableau = TableauDeclare.builder()
        .intitule("Actions par commune")
        .addRangees(
            EnteteTableau.of("Alès"),
            EnteteTableau.builder()
                .libelle("Total")
                .role(EnteteTableau.Role.TOTAL)
                .build())
        .addColonnes(
            EnteteTableau.of("Nombre"), EnteteTableau.of("Crédits"), EnteteTableau.of("Note"))
        .addCellules(
            cellule(0, 0).valeur(Effectif.of(3)).texte("3 + FPH").build(),
            cellule(0, 1).valeur(Montant.of(1200)).build(),
            cellule(0, 2).texte("à revoir").build(),
            cellule(1, 0).valeur(Effectif.entre(3, 4)).build(),
            cellule(1, 1).valeur(Part.of(100)).build())
        .build();
    assertThat(tableau.tableau().texte(Locale.FRENCH))
        .isEqualTo("""
        Actions par commune
        Rangée   Nombre  Crédits  Note
        ──────  ───────  ───────  ────────
        Alès    3 + FPH    1_200  à revoir
        ──────  ───────  ───────  ────────
        Total      3..4    100~%
        """.replace('_', '\u202F').replace('~', '\u00A0'));
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
