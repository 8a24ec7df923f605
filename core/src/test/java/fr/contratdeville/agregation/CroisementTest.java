package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
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
  private static final Croisement CROISEMENT =
      Croisement.de(Axes.porteur(), Axes.financeur(), LIGNES);

  @Test
  void absent_unknown_and_zero_are_three_things() {
    assertThat(CROISEMENT.montant("MAS", "ETAT")).contains(Montant.of(500));
    assertThat(CROISEMENT.montant("PEPS", "ETAT")).contains(Montant.ZERO);
    assertThat(CROISEMENT.montant("PEPS", "CAF")).isEmpty();
    assertThat(CROISEMENT.poste(Cle.of("PEPS"), Cle.of("CAF")))
        .contains(new Poste(Montant.ZERO, 1, 1));
    assertThat(CROISEMENT.poste(Cle.of("MAS"), Cle.of("CAF"))).isEmpty();
    assertThat(CROISEMENT.montant("", "")).isEmpty();
  }

  @Test
  void margins_are_the_totals() {
    assertThat(CROISEMENT.lignes()).isEqualTo(Totaux.par(Axes.porteur(), LIGNES));
    assertThat(CROISEMENT.colonnes()).isEqualTo(Totaux.par(Axes.financeur(), LIGNES));
    assertThat(CROISEMENT.total()).isEqualTo(Montant.of(1500));
  }

  @Test
  void it_prints_itself_with_blanks_where_no_line_falls() {
    assertThat(CROISEMENT).hasToString("""
            Porteur  Région     ETAT  CAF      Total
            ───────  ──────  ───────  ───  ─────────
            MAS       1\u202F000      500           1\u202F500
            PEPS               0 + ?    ?      0 + ?
            ───────  ──────  ───────  ───  ─────────
            Total     1\u202F000  500 + ?    ?  1\u202F500 + ?
            """);
    assertThat(CROISEMENT.texte(Locale.ENGLISH)).contains("Lead organisation", "1,000");
  }

  @Test
  void a_large_one_prints_its_corner_and_its_totals_and_counts_the_rest() {
    List<LigneSituee> lignes = IntStream.range(0, 50)
        .mapToObj(i -> Lignes.ligne("F" + i, "P" + i, "EMPLOI", 100L))
        .toList();
    Croisement croisement = Croisement.de(Axes.porteur(), Axes.financeur(), lignes);
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
    Croisement croisement = Croisement.de(
        Axes.porteur(),
        Axes.thematique(),
        List.of(
            Lignes.ligne("ETAT", Optional.empty(), Optional.empty(), Optional.of(Montant.of(3)))));
    assertThat(croisement.montant("", "")).contains(Montant.of(3));
  }

  @Test
  void tables_along_other_axes_do_not_merge() {
    Croisement autre = Croisement.de(Axes.financeur(), Axes.porteur(), LIGNES);
    assertThat(autre).isNotEqualTo(CROISEMENT).isNotEqualTo("x");
    assertThatThrownBy(() -> CROISEMENT.plus(autre)).isInstanceOf(ValeurInvalideException.class);
  }
}
