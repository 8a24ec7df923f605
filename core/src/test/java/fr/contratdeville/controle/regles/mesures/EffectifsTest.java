package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectifsTest {

  private static boolean contredit(String a, String b) {
    return Effectifs.contredit(Effectif.parse(a), Effectif.parse(b));
  }

  @Test
  void only_what_no_value_reconciles_is_a_gap() {
    assertThat(contredit("5..10", "10..12")).isFalse();
    assertThat(contredit("5..10", "11..12")).isTrue();
    assertThat(contredit("31..", "30")).isTrue();
    assertThat(contredit("31..", "1000")).isFalse();
    assertThat(contredit("~15", "16")).isFalse();
    assertThat(contredit("..10", "11..")).isTrue();
  }

  @Test
  void ranges_are_said_in_words() {
    assertThat(Essai.simple(Effectifs.texte(Effectif.parse("2..4")))).isEqualTo("2 à 4");
    assertThat(Essai.simple(Effectifs.texte(Effectif.parse("31..")))).isEqualTo("au moins 31");
    assertThat(Essai.simple(Effectifs.texte(Effectif.parse("..9")))).isEqualTo("au plus 9");
    assertThat(Essai.simple(Effectifs.texte(Effectif.parse("~1500")))).isEqualTo("environ 1 500");
  }

  @Test
  void a_sum_that_no_count_can_hold_is_not_compared() {
    Effectif enorme = Effectif.of(999_999_999_999_999_999L);
    assertThatThrownBy(() -> Effectifs.somme(List.of(enorme, enorme)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static String figures(String declare, String calcule) {
    Constat constat = Effectifs.poser(
            Constat.builder()
                .id("CV-ZZZ-01")
                .gravite(Gravite.ERREUR)
                .message(Message.of("écart", "gap")),
            Effectif.parse(declare),
            Effectif.parse(calcule))
        .build();
    return constat.declare().orElseThrow() + " " + constat.calcule().orElseThrow();
  }

  @Test
  void of_two_ranges_the_bounds_that_are_nearest_are_shown() {
    assertThat(figures("11..12", "5..10")).isEqualTo("11 10");
    assertThat(figures("5..10", "11..12")).isEqualTo("10 11");
    assertThat(figures("31..", "..30")).isEqualTo("31 30");
  }
}
