package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void a_long_text_is_cut_and_a_short_one_is_not() {
    assertThat(Citation.of("x".repeat(80))).isEqualTo("x".repeat(80));
    assertThat(Citation.of("x".repeat(81))).isEqualTo("x".repeat(77) + "...");
  }

  @Test
  void several_lines_are_quoted_on_one() {
    assertThat(Citation.of("Porteur\r\n de\tl'action\u2028")).isEqualTo("Porteur  de l'action ");
    assertThat(Citation.of("\n".repeat(1_000_000))).isEqualTo(" ...");
  }
}
