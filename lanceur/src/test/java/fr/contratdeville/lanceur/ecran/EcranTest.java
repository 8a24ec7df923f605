package fr.contratdeville.lanceur.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcranTest {

  private static String propre(String texte) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (SortiePropre sortie = new SortiePropre(octets, c -> "<" + Integer.toHexString(c) + ">")) {
      sortie.write(texte.getBytes(StandardCharsets.UTF_8));
    }
    return octets.toString(StandardCharsets.UTF_8);
  }

  @Test
  void control_characters_are_replaced_and_all_else_stays() throws IOException {
    String bon = "Alès\t« 1\u202F000\u00A0€ »\r\nŒuvre 😀\n";
    assertThat(propre(bon)).isEqualTo(bon);
    assertThat(propre("a\u001Bb\u009Bc\u202Ed\u007F\u0000")).isEqualTo("a<1b>b<9b>c<202e>d<7f><0>");
    assertThat(propre("a\rb\r\r\nc\r")).isEqualTo("a<d>b<d>\r\nc<d>");
  }

  /** What is no UTF-8 at all hides nothing. */
  @Test
  void broken_bytes_are_replaced() throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (SortiePropre sortie = new SortiePropre(octets, c -> "<" + Integer.toHexString(c) + ">")) {
      sortie.write(new byte[] {(byte) 0xC2, 0x1B, (byte) 0x9B, 'a', (byte) 0xE2, (byte) 0x80});
    }
    assertThat(octets.toString(StandardCharsets.UTF_8)).isEqualTo("\uFFFD<1b>\uFFFDa\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Linux, true",
    "NO_COLOR=1, Linux, false",
    "NO_COLOR=, Linux, true",
    "TERM=dumb, Linux, false",
    "'', Windows 11, false",
    "WT_SESSION=x, Windows 11, true"
  })
  void colours_follow_the_wish_of_the_user(String variable, String systeme, boolean couleurs) {
    Map<String, String> environnement = variable.isEmpty()
        ? Map.of()
        : Map.of(variable.split("=", -1)[0], variable.split("=", -1)[1]);
    assertThat(Terminal.couleurs(environnement, systeme)).isEqualTo(couleurs);
  }

  @ParameterizedTest
  @CsvSource({"80, 80", "140, 140", "20, 60", "999, 140", "large, 100", "'', 100"})
  void the_width_is_one_that_can_be_read(String colonnes, int largeur) {
    assertThat(Terminal.absent(Map.of("COLUMNS", colonnes)).largeur()).isEqualTo(largeur);
  }
}
