package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeuilleTest {

  private static Rangee rangee(int ligne, String... textes) {
    Cellule[] cellules = new Cellule[textes.length];
    for (int i = 0; i < textes.length; i++) {
      cellules[i] = Cellule.texte(ligne, i + 1, textes[i]);
    }
    return Rangee.of(ligne, false, List.of(cellules));
  }

  @Test
  void rows_of_texts_follow_one_another_and_empty_texts_are_no_cells() {
    Feuille feuille = Feuille.builder("Bilan")
        .rangee("Porteur", "", "Ville")
        .rangee()
        .rangee("MJC", "", "1 200")
        .build();

    assertThat(feuille.rangees()).extracting(Rangee::ligne).containsExactly(1, 3);
    assertThat(feuille.cellule(1, 2)).isEmpty();
    assertThat(feuille.cellule(3, 3)).map(Cellule::texte).contains("1 200");
    assertThat(feuille.dimension()).contains(Plage.parse("A1:C3"));
    assertThat(feuille).hasToString("Bilan A1:C3");
    assertThat(Feuille.builder("Vide").build().dimension()).isEmpty();
  }

  @Test
  void rows_may_come_in_any_order_and_in_pieces() {
    Feuille feuille = Feuille.builder("Bilan")
        .rangee(rangee(3, "c"))
        .rangee(rangee(1, "a"))
        .rangee(Rangee.of(3, false, List.of(Cellule.texte(3, 2, "suite"))))
        .rangee(rangee(3, "c, corrigé"))
        .build();

    assertThat(feuille.rangees()).extracting(Rangee::ligne).containsExactly(1, 3);
    assertThat(feuille.rangee(3).orElseThrow().cellules())
        .extracting(Cellule::texte)
        .containsExactly("c, corrigé", "suite");
    assertThat(feuille.rangee(2)).isEmpty();
  }

  @Test
  void hidden_rows_and_columns_comments_and_merges_are_known() {
    BitSet colonnes = new BitSet();
    colonnes.set(2);
    Feuille feuille = Feuille.builder("Bilan")
        .rangee(Rangee.of(4, true, List.of(Cellule.texte(4, 1, "x"))))
        .colonnesMasquees(colonnes)
        .commentaires(Map.of(Reference.parse("A4"), "à vérifier"))
        .fusions(Fusions.of(List.of(Plage.parse("A4:B5"))))
        .build();
    colonnes.set(3);

    assertThat(feuille.ligneMasquee(4)).isTrue();
    assertThat(feuille.colonneMasquee(2)).isTrue();
    assertThat(feuille.colonneMasquee(3)).isFalse();
    assertThat(feuille.commentaire(4, 1)).contains("à vérifier");
    assertThat(feuille.fusionDe(5, 2)).contains(Plage.parse("A4:B5"));
  }

  @Test
  void a_text_is_read_once_for_all_cells_that_share_it() {
    TexteCellule texte = TexteCellule.of("  1 200,50\n€ ");
    Cellule une = Cellule.texte(1, 1, texte);
    Cellule autre = Cellule.texte(9, 3, texte);

    assertThat(une.uneLigne()).isEqualTo("1 200,50 €").isSameAs(autre.uneLigne());
    assertThat(une.montant()).isSameAs(autre.montant()).isInstanceOf(MontantLu.Valeur.class);
    assertThat(une.cle()).isSameAs(autre.cle());
    assertThat(texte.analyses()).isEqualTo(3);
  }

  @Test
  void a_cell_says_something_or_nothing() {
    assertThat(Cellule.texte(1, 1, " \u00A0\n").parle()).isFalse();
    assertThat(Cellule.vide(1, 1).parle()).isFalse();
    assertThat(Cellule.vide(1, 1).withFormule("SUM(A2:A3)").parle()).isTrue();
    assertThat(Cellule.vide(1, 1).withFormule("SUM(A2:A3)").imprime()).isEqualTo("=SUM(A2:A3)");
    assertThat(Cellule.nombre(1, 1, BigDecimal.ZERO).parle()).isTrue();
  }

  @Test
  void the_unit_of_a_column_counts_before_anything_is_rounded() {
    assertThat(Cellule.nombre(1, 1, new BigDecimal("12.3456")).montant(1000))
        .isEqualTo(Cellule.nombre(1, 1, new BigDecimal("12345.60")).montant());
    assertThat(Cellule.texte(1, 1, "à confirmer").montant(1000))
        .isInstanceOf(MontantLu.Illisible.class);
  }

  @Test
  void a_row_of_one_text_is_known() {
    assertThat(rangee(1, "Axe 2 : Emploi").texteSeul())
        .map(Cellule::texte)
        .contains("Axe 2 : Emploi");
    assertThat(rangee(1, "a", "b").texteSeul()).isEqualTo(Optional.empty());
    assertThat(
            Rangee.of(1, false, List.of(Cellule.nombre(1, 1, BigDecimal.ONE))).texteSeul())
        .isEmpty();
  }
}
