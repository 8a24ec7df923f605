package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepereTest {

  @Test
  void sortsByNumbers() {
    List<Repere> ordre = Stream.of(
            "1", "1.1.1.a", "1.1.1.b", "1.3.9", "1.3.10", "1.10", "1.a", "02", "2", "2.1", "A",
            "A.2", "B.1")
        .map(Repere::parse)
        .collect(Collectors.toList());
    List<Repere> melange = new ArrayList<>(ordre);
    Collections.reverse(melange);
    Collections.sort(melange);
    assertThat(melange).isEqualTo(ordre);
  }

  @Test
  void knowsTheHeadingAbove() {
    assertThat(Repere.parse("1.1.1.a").parent()).contains(Repere.parse("1.1.1"));
    assertThat(Repere.parse("4").parent()).isEmpty();
    assertThat(Repere.parse("4.2.1").niveau()).isEqualTo(3);
    assertThat(Repere.parse("4.2.1")).hasToString("4.2.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "1.", ".1", "1..2", "1 .2", "1-2", "1234567890123456789"})
  void refusesWhatIsNoNumber(String texte) {
    Refus.of("Repere", texte, () -> Repere.parse(texte));
  }

  @Test
  void refusesALongTextAtOnce() {
    String texte = "1.".repeat(1_000_000);
    Refus.of("Repere", texte, () -> Repere.parse(texte));
  }
}
