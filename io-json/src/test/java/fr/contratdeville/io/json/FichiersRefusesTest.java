package fr.contratdeville.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are refused as a whole, each named after what it exercises. */
class FichiersRefusesTest {

  private static final String DEBUT = "{\"contrat-de-ville\": 1, \"intitule\": \"Cité\", ";

  static Stream<Arguments> fichiers() {
    String profond = "[".repeat(100_000);
    return Stream.of(
        cas("a-list", "[1, 2]", "ni un contrat de ville"),
        cas("a-number", "12", "pas un contrat"),
        cas("another-object", "{\"nom\": \"x\", \"actions\": []}", "pas un contrat"),
        cas("another-object-with-a-title", "{\"intitule\": \"x\"}", "pas un contrat"),
        cas("no-title", "{\"contrat-de-ville\": 1}", "intitule manque"),
        cas("title-of-another-type", "{\"contrat-de-ville\": 1, \"intitule\": 3}", "« 3 »"),
        cas("actions-of-another-shape", DEBUT + "\"actions\": {}}", "/actions"),
        cas("later-format", "{\"contrat-de-ville\": 2}", "format 2"),
        cas("format-that-is-a-bomb", "{\"contrat-de-ville\": 1e999999999}", "pas un contrat"),
        cas("truncated", DEBUT + "\"actions\": [{\"intitule\": \"A\"", "s'arrête avant la fin"),
        cas("truncated-in-a-text", DEBUT + "\"x\": \"abc", "s'arrête avant la fin"),
        cas("blank", "   \n ", "pas un contrat"),
        cas("trailing-object", DEBUT + "\"x\": 1} {}", "après la fin"),
        cas("trailing-comma", DEBUT + "\"actions\": [],}", "bien formé (1:"),
        cas("comment", DEBUT + "/* */ \"x\": 1}", "bien formé"),
        cas("not-a-number", DEBUT + "\"x\": NaN}", "bien formé"),
        cas("nul-byte", DEBUT + "\"x\": \u0000}", "bien formé"),
        cas("nul-in-a-text", DEBUT + "\"x\": \"\u0000\"}", "bien formé"),
        cas("title-twice", DEBUT + "\"intitule\": \"B\"}", "intitule"),
        cas("unknown-property-twice", DEBUT + "\"x\": 1, \"x\": 2}", "« x »"),
        cas("deep-unknown", DEBUT + "\"x\": " + profond, "limite de lecture"),
        cas("deep-action", DEBUT + "\"actions\": " + profond, "limite de lecture"),
        cas("long-number", DEBUT + "\"exercice\": " + "9".repeat(2000) + "}", "limite de lecture"),
        cas("long-name", DEBUT + "\"" + "n".repeat(60_000) + "\": 1}", "limite de lecture"),
        cas("year-that-is-a-bomb", DEBUT + "\"exercice\": 1e999999999}", "Exercice"),
        cas("bad-sheet", DEBUT + "\"feuilles\": [\"[f]\"]}", "feuilles"),
        cas("latin-1", DEBUT + "\"x\": 1}", ISO_8859_1, "UTF-8"),
        cas("utf-16-with-a-mark", DEBUT + "\"x\": 1}", UTF_16, "UTF-8"),
        cas("utf-16-without-a-mark", DEBUT + "\"x\": 1}", UTF_16LE, "UTF-8"),
        cas("two-marks", "\ufeff\ufeff\ufeff" + DEBUT + "\"x\": 1}", "bien formé"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fichiers")
  void isRefusedWithOneSentence(String nom, byte[] octets, String raison) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThatThrownBy(() -> Fichiers.read(octets))
            .isInstanceOf(LectureException.class)
            .hasMessageStartingWith("contrat.json : ")
            .hasMessageContaining(raison)
            .hasMessageNotContaining("jackson"));
  }

  /** A few characters that would become gigabytes of digits. */
  @Test
  void anAmountThatIsABombIsAFinding() {
    for (String bombe :
        new String[] {"1e999999999", "-1e-999999999", "1e2147483647", "1e99999999999"}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> Assertions.assertEquals(
              1,
              Fichiers.read(
                      DEBUT + "\"totaux\": [{\"nature\": \"GENERAL\", \"valeur\": " + bombe + "}]}")
                  .constats()
                  .size()));
    }
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> new JsonContratReader().read(Path.of("absent.json"), "absent.json"))
        .isInstanceOf(LectureException.class);
  }

  private static Arguments cas(String nom, String json, String raison) {
    return cas(nom, json, UTF_8, raison);
  }

  private static Arguments cas(String nom, String json, Charset encodage, String raison) {
    return Arguments.of(nom, json.getBytes(encodage), raison);
  }
}
