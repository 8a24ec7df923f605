package fr.contratdeville.controle.diagnostic;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a gap that no slip explains. */
class IndecisionTest {

  private static Diagnostic seul(Addition addition) {
    List<Diagnostic> diagnostics = Addition.diagnostics(addition.enEuros());
    assertThat(diagnostics).hasSize(1);
    return diagnostics.get(0);
  }

  private static String phrase(Addition addition) {
    return simple(seul(addition).message());
  }

  @Test
  void the_figures_are_named_between_which_nothing_decides() {
    Addition addition = Addition.of("L", 1033).termes(505, 501);
    assertThat(phrase(addition))
        .isEqualTo("Rien d'autre dans le document ne dit lequel de ces chiffres est faux :"
            + " soit L (1 033 €), à lire 1 006 € ; soit a1 (505 €), à lire 532 € ; soit a2 (501 €),"
            + " à lire 528 € ; soit un montant de 27 € qui manque.");
    assertThat(Addition.textes(List.of(seul(addition)))).containsExactly("INDECIS L9 A1 A2");
    assertThat(seul(addition).message().en())
        .startsWith("Nothing else in the document tells which of these figures is wrong: L (")
        .endsWith("or an amount of 27\u00A0€ is missing.");
  }

  @Test
  void an_amount_that_another_sum_confirms_is_not_among_them() {
    assertThat(phrase(Addition.of("L", 1033).termes(505).croise(501, 0))).doesNotContain("a2");
    assertThat(phrase(Addition.of("L", 1033).termes(505, 501).ecartCroise(0)))
        .doesNotContain("soit L");
    assertThat(Addition.diagnostics(
            Addition.of("L", 1033).croise(505, 0).croise(501, 0).ecartCroise(0).enEuros()))
        .as("all of them are")
        .isEmpty();
  }

  @Test
  void the_total_alone_is_left_if_all_its_amounts_are_confirmed() {
    Addition addition = Addition.of("L", 1033).croise(505, 0).croise(501, 0);
    assertThat(phrase(addition))
        .startsWith("Se ferme si L (1 033 €) est à lire 1 006 €, ou compte 27 €");
    assertThat(Addition.textes(List.of(seul(addition)))).containsExactly("CELLULE L9 = 1006");
  }

  @Test
  void an_amount_that_would_change_its_sign_is_not_among_them() {
    assertThat(phrase(Addition.of("L", 1033).termes(505, 1013, 12)))
        .contains("a1", "a2", "en trop")
        .doesNotContain("a3");
  }

  @Test
  void many_amounts_are_counted() {
    assertThat(phrase(Addition.of("L", 2066).termes(505, 501, 507, 526)))
        .contains("soit l'un des 4 montants qu'il additionne");
    assertThat(phrase(Addition.of("L", 2066).termes(505, 501, 507, 500).croise(26, 0)))
        .contains("soit l'un des 4 montants qu'aucun autre total ne confirme");
  }

  @Test
  void what_has_an_explanation_needs_no_choice() {
    assertThat(Addition.textes(
            Addition.diagnostics(Addition.of("L", 1060).termes(505, 501).enEuros())))
        .noneMatch(t -> t.startsWith("INDECIS"));
  }
}
