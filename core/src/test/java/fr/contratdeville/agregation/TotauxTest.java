package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotauxTest {
  private static final List<LigneSituee> LIGNES = List.of(
      Lignes.ligne("Région", "MAS", "EMPLOI", 1000L),
      Lignes.ligne("ETAT", "MAS", "EMPLOI", 500L),
      Lignes.ligne("ETAT", "PEPS", "SANTE", 0L),
      Lignes.ligne("CAF", "PEPS", "SANTE", null),
      Lignes.ligne("Région", "PEPS", "SANTE", null));
  private static final Totaux PAR_FINANCEUR = Totaux.of(Axes.financeur(), LIGNES);

  @Test
  void each_key_has_its_sum_and_its_lines() {
    assertThat(PAR_FINANCEUR.postes())
        .containsExactly(
            Map.entry(Cle.of("Région"), new Poste(Montant.of(1000), 2, 1)),
            Map.entry(Cle.of("ETAT"), new Poste(Montant.of(500), 2, 0)),
            Map.entry(Cle.of("CAF"), new Poste(Montant.ZERO, 1, 1)));
    assertThat(PAR_FINANCEUR.total()).isEqualTo(Montant.of(1500));
    assertThat(PAR_FINANCEUR.ensemble()).isEqualTo(new Poste(Montant.of(1500), 5, 2));
    assertThat(PAR_FINANCEUR.axe()).isSameAs(Axes.financeur());
  }

  @Test
  void an_unknown_amount_is_not_zero() {
    Totaux parPorteur = Totaux.of(Axes.porteur(), LIGNES);
    assertThat(PAR_FINANCEUR.montant("CAF")).isEmpty();
    assertThat(PAR_FINANCEUR.montant("EPCI")).isEmpty();
    assertThat(parPorteur.montant("PEPS")).contains(Montant.ZERO);
    assertThat(parPorteur.montant("")).isEmpty();
    assertThat(PAR_FINANCEUR.poste(Cle.of("EPCI"))).isEmpty();
  }

  @Test
  void equal_amounts_have_equal_shares_which_need_not_add_up() {
    Totaux tiers = Totaux.of(
        Axes.financeur(),
        List.of(
            Lignes.ligne("c", "MAS", "EMPLOI", 1L),
            Lignes.ligne("a", "MAS", "EMPLOI", 1L),
            Lignes.ligne("b", "MAS", "EMPLOI", 1L)));
    assertThat(tiers.part("a", 3)).contains(Part.parse("33.333%"));
    assertThat(tiers.part("a")).contains(Part.parse("33.3%"));
    assertThat(tiers.parts().keySet()).extracting(Cle::id).containsExactly("c", "a", "b");
    assertThat(tiers.parts().values())
        .extracting(Part::toString)
        .containsExactly("33.3%", "33.3%", "33.3%");
    assertThat(tiers.toString()).contains("33,3").contains("100,0").doesNotContain("33,4");
    assertThat(PAR_FINANCEUR.part("CAF", 1)).isEmpty();
  }

  @Test
  void a_total_of_zero_or_nearly_so_has_no_shares() {
    LigneSituee plus = Lignes.ligne("a", "MAS", "EMPLOI", 1_000_000_000L);
    LigneSituee moins = Lignes.ligne("b", "MAS", "EMPLOI", -1_000_000_000L);
    LigneSituee presque = Lignes.ligne("b", "MAS", "EMPLOI", -999_999_999L);
    for (List<LigneSituee> lignes : List.of(List.of(plus, moins), List.of(plus, presque))) {
      Totaux totaux = Totaux.of(Axes.financeur(), lignes);
      assertThat(totaux.parts(1)).isEmpty();
      assertThat(totaux.part("a", 0)).isEmpty();
      assertThat(totaux.toString()).doesNotContain("%");
    }
  }

  @Test
  void it_prints_itself_in_both_languages() {
    assertThat(PAR_FINANCEUR).hasToString("""
            Financeur  Montant (€)     Part  Lignes  sans montant
            ─────────  ───────────  ───────  ──────  ────────────
            Région           1\u202F000   66,7\u00A0%       2             1
            ETAT               500   33,3\u00A0%       2
            CAF                                   1             1
            ─────────  ───────────  ───────  ──────  ────────────
            Total            1\u202F500  100,0\u00A0%       5             2
            """);
    assertThat(Totaux.of(Axes.typeFinanceur(), LIGNES.subList(0, 1)).texte(Locale.ENGLISH))
        .contains("Kind of financeur", "Amount (€)", "1,000", "100.0%")
        .doesNotContain("without amount");
  }

  @Test
  void nothing_sums_to_nothing() {
    Totaux rien = Totaux.of(Axes.financeur(), List.of());
    assertThat(rien.postes()).isEmpty();
    assertThat(rien.total()).isEqualTo(Montant.ZERO);
    assertThat(rien.ensemble().montant()).isEmpty();
    assertThat(rien.plus(PAR_FINANCEUR)).isEqualTo(PAR_FINANCEUR);
    assertThat(rien.toString()).contains("Total");
  }

  @Test
  void unassigned_lines_have_their_row() {
    Totaux totaux = Totaux.of(
        Axes.porteur(),
        List.of(
            Lignes.ligne("ETAT", Optional.empty(), Optional.empty(), Optional.of(Montant.of(7)))));
    assertThat(totaux.montant("")).contains(Montant.of(7));
    assertThat(totaux.toString()).contains("(non affecté)");
    assertThat(totaux.texte(Locale.ENGLISH)).contains("(unassigned)");
  }

  @Test
  void totals_along_two_axes_do_not_merge() {
    Totaux parPorteur = Totaux.of(Axes.porteur(), LIGNES);
    assertThatThrownBy(() -> PAR_FINANCEUR.plus(parPorteur))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Totaux.axe");
    assertThat(PAR_FINANCEUR).isNotEqualTo(parPorteur).isNotEqualTo("x");
  }

  @Test
  void a_sum_that_does_not_fit_throws() {
    LigneSituee enorme = Lignes.ligne(
        "ETAT",
        Optional.empty(),
        Optional.empty(),
        Optional.of(Montant.ofCentimes(Long.MAX_VALUE)));
    assertThatThrownBy(() -> Totaux.of(Axes.financeur(), List.of(enorme, enorme)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void a_poste_counts_what_it_holds() {
    assertThatThrownBy(() -> new Poste(Montant.ZERO, 1, 2))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Poste.sansMontant");
  }

  @Test
  void there_may_be_many_keys() {
    List<LigneSituee> lignes = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      lignes.add(Lignes.ligne("F" + i, "MAS", "EMPLOI", (long) i));
      lignes.add(Lignes.ligne("F" + i, "MAS", "EMPLOI", null));
    }
    Totaux totaux = Totaux.of(Axes.financeur(), lignes);
    assertThat(totaux.postes()).hasSize(40);
    for (int i = 1; i <= 40; i++) {
      assertThat(totaux.poste(Cle.of("F" + i))).contains(new Poste(Montant.of(i), 2, 1));
    }
  }

  @Test
  void equal_totals_hash_alike() {
    Totaux moins = Totaux.of(Axes.financeur(), LIGNES.subList(0, 4));
    assertThat(moins.plus(Totaux.of(Axes.financeur(), LIGNES.subList(4, 5))))
        .isEqualTo(PAR_FINANCEUR)
        .hasSameHashCodeAs(PAR_FINANCEUR);
    assertThat(moins).isNotEqualTo(PAR_FINANCEUR).doesNotHaveSameHashCodeAs(PAR_FINANCEUR);
  }

  @Test
  void a_share_may_be_a_million_percent_and_no_more() {
    assertThat(contraires(10_000).aDesParts()).isTrue();
    assertThat(contraires(10_001).aDesParts()).isFalse();
  }

  /** Two amounts of opposite signs that leave one euro. */
  private static Totaux contraires(long euros) {
    return Totaux.of(
        Axes.financeur(),
        List.of(
            Lignes.ligne("a", "MAS", "EMPLOI", euros),
            Lignes.ligne("b", "MAS", "EMPLOI", 1 - euros)));
  }
}
