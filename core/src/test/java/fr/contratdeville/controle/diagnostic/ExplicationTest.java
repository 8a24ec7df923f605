package fr.contratdeville.controle.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplicationTest {

  private static String phrase(Egalite egalite) {
    return Essai.simple(
        new Explication(new StepBudget(0)).de(List.of(egalite)).get(0).get(0).message());
  }

  @Test
  void a_slip_of_the_printed_figure_and_one_of_a_term_are_one_proposal() {
    Egalite somme = Addition.of("L", 1432).termes(1000, 342).enEuros();
    assertThat(Addition.explique(somme)).containsExactly("INVERSION L9 A2");
    assertThat(phrase(somme))
        .isEqualTo("Se ferme si L (1 432 €) est à lire 1 342 € : deux chiffres intervertis."
            + " Aussi bien : a2.");
  }

  @Test
  void a_total_that_is_round_but_for_one_digit_of_a_term_may_be_right() {
    Egalite somme = Addition.of("L", 37000).termes(30000, 7000, 400).enEuros();
    assertThat(Addition.explique(somme).get(0)).startsWith("ARRONDI L9");
    Egalite chiffre = Addition.of("L", 37000).termes(30000, 7400).enEuros();
    assertThat(phrase(chiffre)).contains("total arrondi").contains("un chiffre faux");
  }

  @Test
  void figures_that_are_no_money_are_plain_numbers() {
    Egalite somme = Addition.of("L", 13420).termes(1000, 342).enNombre();
    assertThat(Addition.explique(somme)).containsExactly("FACTEUR L9 = 134200");
    assertThat(phrase(somme))
        .isEqualTo("Se ferme si L (1 342 000) est à lire 134 200 : facteur 10, 100 ou 1 000.");
  }

  @Test
  void a_term_may_have_a_factor_or_a_sign() {
    assertThat(Addition.explique(Addition.of("L", 625).termes(505, 1200).enEuros()))
        .containsExactly("FACTEUR A2 = 120");
    Egalite signe = Addition.of("L", 1412).termes(505, -300, 607).enEuros();
    assertThat(Addition.explique(signe)).containsExactly("SIGNE A2 = 300");
  }

  /** Of two terms with the same slip, the one whose other sum closes as it is comes last. */
  @Test
  void a_term_that_its_other_sum_contradicts_comes_last() {
    assertThat(Addition.explique(
            Addition.of("L", 1110).croise(1200, 0).termes(990).croise(1200, 7).enEuros()))
        .isEmpty();
    assertThat(Addition.explique(
            Addition.of("L", 1230).croise(1200, 0).termes(-90).croise(1200, 7).enEuros()))
        .containsExactly("FACTEUR A3 = 120", "FACTEUR A1 = 120");
  }

  @Test
  void an_equal_gap_that_crosses_confirms_whatever_the_slip() {
    Egalite terme = Addition.of("L", 1033).termes(505).croise(501, 27).enEuros();
    assertThat(Addition.explique(terme)).containsExactly("CELLULE A2 = 528");
    assertThat(phrase(terme))
        .isEqualTo(
            "Se ferme si a2 (501 €) est à lire 528 € : un autre total qui le compte a le même écart.");
    assertThat(
            Addition.explique(Addition.of("L", 1033).termes(505).croise(501, 26).enEuros()))
        .isEmpty();
    Egalite imprime = Addition.of("L", 1033).termes(505, 501).ecartCroise(-27).enEuros();
    assertThat(Addition.explique(imprime)).containsExactly("CELLULE L9 = 1006");
    assertThat(Addition.explique(
            Addition.of("L", 1033).termes(505, 501).ecartCroise(27).enEuros()))
        .isEmpty();
  }

  @Test
  void what_is_confirmed_comes_before_a_slip_that_is_not() {
    assertThat(
            Addition.explique(Addition.of("L", 1432).termes(501).croise(841, 90).enEuros()))
        .containsExactly("CELLULE A2 = 931", "INVERSION L9 = 1342");
    assertThat(Addition.explique(
            Addition.of("L", 1432).termes(501).croise(841, 90).ecartCroise(-90).enEuros()))
        .containsExactly("INVERSION L9 = 1342", "CELLULE A2 = 931");
  }

  @Test
  void a_term_was_left_out_or_counted_twice() {
    Egalite oubli = Addition.of("L", 323).termes(101, 323).enEuros();
    assertThat(Addition.explique(oubli)).containsExactly("OUBLI A1");
    assertThat(phrase(oubli)).isEqualTo("Se ferme si L a laissé de côté a1 (101 €).");
    Egalite twice = Addition.of("L", 525).termes(101, 323).enEuros();
    assertThat(Addition.explique(twice)).containsExactly("DOUBLE A1");
    assertThat(phrase(twice)).isEqualTo("Se ferme si L a compté deux fois a1 (101 €).");
    assertThat(Addition.explique(Addition.of("L", 323).termes(-101, 323).enEuros()))
        .contains("OUBLI A1");
  }

  @Test
  void the_printed_figure_may_count_everything_twice() {
    Egalite somme = Addition.of("L", 848).termes(101, 323).enEuros();
    assertThat(Addition.explique(somme)).containsExactly("DOUBLE L9");
    assertThat(phrase(somme)).isEqualTo("Se ferme si L a tout compté deux fois (424 €).");
  }

  @Test
  void a_group_of_terms_is_less_likely_than_a_term() {
    assertThat(Addition.explique(
            Addition.of("L", 911).termes(257, 356, 911).groupe(613).groupe(911).enEuros()))
        .containsExactly("OUBLI G1");
    assertThat(
            Addition.explique(Addition.of("L", 911).termes(613, 911).groupe(613).enEuros()))
        .containsExactly("OUBLI A1", "OUBLI G1");
    assertThat(Addition.explique(
            Addition.of("L", 2137).termes(257, 356, 911).groupe(613).enEuros()))
        .containsExactly("DOUBLE G1");
  }

  @Test
  void the_printed_figure_may_cover_more_than_its_scope() {
    Egalite somme = Addition.of("L", 495).termes(101, 323).voisin(71).voisin(17).enEuros();
    assertThat(Addition.explique(somme)).containsExactly("PORTEE V1");
    assertThat(phrase(somme)).isEqualTo("Se ferme si L comprend aussi v1 (71 €).");
    assertThat(
            Addition.explique(Addition.of("L", 353).termes(101, 323).voisin(71).enEuros()))
        .as("a neighbour cannot be missing")
        .isEmpty();
  }

  @Test
  void nothing_closes_what_is_closed() {
    assertThat(Addition.explique(
            Addition.of("L", 424).termes(101, 323).voisin(0).groupe(0).enEuros()))
        .isEmpty();
    assertThat(Addition.explique(Addition.of("L", 0).enEuros())).isEmpty();
  }

  @Test
  void terms_that_are_as_likely_are_one_proposal_and_too_many_none() {
    Egalite six = Addition.of("L", 511).termes(101, 101, 101, 101, 101, 101, 6).enEuros();
    assertThat(Addition.explique(six)).containsExactly("OUBLI A1 A2 A3 A4 A5 A6");
    assertThat(phrase(six))
        .isEqualTo("Se ferme si L a laissé de côté a1 (101 €). Aussi bien : a2, a3, a4, a5, a6.");
    long[] treize = new long[13];
    java.util.Arrays.fill(treize, 101);
    assertThat(Addition.explique(Addition.of("L", 1212).termes(treize).enEuros()))
        .isEmpty();
  }

  @Test
  void a_printed_total_may_be_rounded() {
    Egalite somme = Addition.of("L", 12_400).termes(12_121, 243).enEuros();
    assertThat(Addition.explique(somme)).containsExactly("ARRONDI L9 = 12364");
    assertThat(phrase(somme))
        .isEqualTo("Se ferme si L (12 400 €) est à lire 12 364 € : total arrondi.");
    assertThat(Addition.explique(Addition.of("L", 12_300).termes(12_121, 243).enEuros()))
        .containsExactly("ARRONDI L9 = 12364");
    assertThat(Addition.explique(Addition.of("L", 12_500).termes(12_121, 243).enEuros()))
        .isEmpty();
  }

  @Test
  void one_wrong_digit_of_a_total_is_named_if_another_sum_confirms_it() {
    assertThat(Addition.explique(
            Addition.of("L", 1076).termes(505, 501).ecartCroise(-70).enEuros()))
        .containsExactly("CHIFFRE L9 = 1006");
    assertThat(Addition.explique(Addition.of("L", 1076).termes(505, 501).enEuros()))
        .isEmpty();
    assertThat(Addition.explique(
            Addition.of("L", 1076).croise(505, 0).croise(501, 0).enEuros()))
        .as("the terms close their own sums")
        .containsExactly("CHIFFRE L9 = 1006");
  }

  /** Among many round amounts some two make any gap. */
  @Test
  void terms_here_and_there_are_not_named_where_chance_makes_them() {
    Egalite ronds =
        Addition.of("L", 21_000).termes(1000, 2000, 3000, 4000, 5000, 13_000).enEuros();
    assertThat(Addition.explique(ronds)).isEmpty();
    Egalite voisins =
        Addition.of("L", 5000 + 83).termes(1001, 83, 5000, 2002, 3003, 7).enEuros();
    assertThat(Addition.explique(voisins)).isEmpty();
    Egalite deux = Addition.of("L", 6091).termes(1001, 83, 5000, 2002, 3003, 7).enEuros();
    assertThat(Addition.explique(deux)).containsExactly("SOUS_ENSEMBLE A4 A5");
  }

  @Test
  void a_few_terms_together_are_looked_for_when_nothing_else_closes_the_gap() {
    Egalite somme = Addition.of("L", 103).termes(11, 20, 41, 83).enEuros();
    assertThat(Addition.explique(somme)).containsExactly("SOUS_ENSEMBLE A1 A3");
    assertThat(phrase(somme))
        .isEqualTo("Se ferme si L a laissé de côté ensemble : a1 (11 €), a3 (41 €).");
    assertThat(
            Addition.explique(Addition.of("L", 155).termes(11, 20, 41, 83, 52).enEuros()))
        .containsExactly("OUBLI A5");
  }
}
