package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CroisementTest {
  private static final List<LigneSituee> LIGNES = List.of(
      Lignes.ligne("Région", "MAS", "EMPLOI", 1000L),
      Lignes.ligne("ETAT", "MAS", "EMPLOI", 500L),
      Lignes.ligne("ETAT", "PEPS", "SANTE", 0L),
      Lignes.ligne("CAF", "PEPS", "SANTE", null),
      Lignes.ligne("ETAT", "PEPS", "SANTE", null));

  private final Croisement croisement = Croisement.of(Axes.porteur(), Axes.financeur(), LIGNES);

  @Test
  void absent_unknown_and_zero_are_three_things() {
    assertThat(croisement.montant("MAS", "ETAT")).contains(Montant.of(500));
    assertThat(croisement.montant("PEPS", "ETAT")).contains(Montant.ZERO);
    assertThat(croisement.montant("PEPS", "CAF")).isEmpty();
    assertThat(croisement.poste(Cle.of("PEPS"), Cle.of("CAF")))
        .contains(new Poste(Montant.ZERO, 1, 1));
    assertThat(croisement.poste(Cle.of("MAS"), Cle.of("CAF"))).isEmpty();
    assertThat(croisement.montant("", "")).isEmpty();
  }

  @Test
  void margins_are_the_totals() {
    assertThat(croisement.lignes()).isEqualTo(Totaux.of(Axes.porteur(), LIGNES));
    assertThat(croisement.colonnes()).isEqualTo(Totaux.of(Axes.financeur(), LIGNES));
    assertThat(croisement.total()).isEqualTo(Montant.of(1500));
  }

  @Test
  void it_prints_itself_with_blanks_where_no_line_falls() {
    assertThat(croisement).hasToString("""
            Porteur  Région     ETAT  CAF      Total  sans montant
            ───────  ──────  ───────  ───  ─────────  ────────────
            MAS       1\u202F000      500           1\u202F500
            PEPS               0 + ?    ?      0 + ?             2
            ───────  ──────  ───────  ───  ─────────  ────────────
            Total     1\u202F000  500 + ?    ?  1\u202F500 + ?             2
            """);
    assertThat(croisement.texte(Locale.ENGLISH)).contains("Lead organisation", "1,000");
  }

  @Test
  void a_large_one_prints_its_corner_and_its_totals_and_counts_the_rest() {
    List<LigneSituee> lignes = IntStream.range(0, 50)
        .mapToObj(i -> Lignes.ligne("F" + i, "P" + i, "EMPLOI", 100L))
        .toList();
    Croisement croisement = Croisement.of(Axes.porteur(), Axes.financeur(), lignes);
    assertThat(croisement.toString().lines())
        .hasSize(2 + 30 + 1 + 2)
        .contains("… 20 de plus")
        .first()
        .asString()
        .contains("F11  … 38 de plus  Total")
        .doesNotContain("F12");
    assertThat(croisement.toString().lines()).last().asString().endsWith("5\u202F000");
    assertThat(croisement.texte(Locale.FRENCH).lines()).hasSize(2 + 50 + 2);
    assertThat(croisement.texte(Locale.FRENCH)).contains("F49").doesNotContain("…");
    Totaux totaux = croisement.lignes();
    assertThat(totaux.toString().lines()).hasSize(2 + 30 + 1 + 2).contains("… 20 de plus");
    assertThat(totaux.texte(Locale.FRENCH).lines()).hasSize(2 + 50 + 2);
  }

  @Test
  void an_unassigned_line_has_its_row_and_its_column() {
    Croisement seule = Croisement.of(
        Axes.porteur(),
        Axes.thematique(),
        List.of(
            Lignes.ligne("ETAT", Optional.empty(), Optional.empty(), Optional.of(Montant.of(3)))));
    assertThat(seule.montant("", "")).contains(Montant.of(3));
  }

  @Test
  void tables_along_other_axes_do_not_merge() {
    Croisement autre = Croisement.of(Axes.financeur(), Axes.porteur(), LIGNES);
    assertThat(autre).isNotEqualTo(croisement).isNotEqualTo("x");
    assertThatThrownBy(() -> croisement.plus(autre)).isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void tables_are_equal_when_their_cells_are() {
    List<LigneSituee> envers = new ArrayList<>(LIGNES);
    Collections.reverse(envers);
    assertThat(Croisement.of(Axes.porteur(), Axes.financeur(), envers))
        .isEqualTo(croisement)
        .hasSameHashCodeAs(croisement);
    Croisement droite =
        croisement(Lignes.ligne("a", "A", "x", 1L), Lignes.ligne("b", "B", "x", 1L));
    assertThat(croisement(Lignes.ligne("b", "A", "x", 1L), Lignes.ligne("a", "B", "x", 1L)))
        .as("the same margins, other cells")
        .isNotEqualTo(droite)
        .doesNotHaveSameHashCodeAs(droite);
    assertThat(Croisement.of(Axes.porteur(), Axes.typeFinanceur(), List.of()))
        .as("the same figures, none, along another axis")
        .isNotEqualTo(croisement());
  }

  private static Croisement croisement(LigneSituee... lignes) {
    return Croisement.of(Axes.porteur(), Axes.financeur(), List.of(lignes));
  }
}
