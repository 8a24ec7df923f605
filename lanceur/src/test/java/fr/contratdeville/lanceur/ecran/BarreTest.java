package fr.contratdeville.lanceur.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarreTest {
  private static final long SECONDE = 1_000_000_000L;

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private final PrintStream sortie = new PrintStream(octets, true, StandardCharsets.UTF_8);
  private long maintenant = 5 * SECONDE;

  private String dessin(boolean regardee, long... secondes) {
    try (Barre barre = new Barre(sortie, regardee, () -> maintenant)) {
      for (int i = 0; i < secondes.length; i++) {
        maintenant = (5 + secondes[i]) * SECONDE + 1;
        barre.avance(i + 1, 4);
      }
    }
    return octets.toString(StandardCharsets.UTF_8);
  }

  @Test
  void shows_how_far_long_work_is_and_wipes_itself() {
    String dessin = dessin(true, 0, 2, 2, 4);
    assertThat(dessin)
        .doesNotContain("25 %")
        .contains("\r[####################....................] 50 %")
        .doesNotContain("75 %")
        .contains("] 100 %")
        .endsWith(" \r");
  }

  @Test
  void short_work_shows_nothing() {
    assertThat(dessin(true, 0, 0, 0, 0)).isEmpty();
  }

  @Test
  void nothing_is_shown_when_nobody_watches() {
    assertThat(dessin(false, 2, 3, 4, 5)).isEmpty();
    // The tests run without a terminal.
    Terminal terminal = Terminal.detecte(Map.of());
    assertThat(terminal.sortieRegardee() || terminal.erreursRegardees() || terminal.couleurs())
        .isFalse();
  }
}
