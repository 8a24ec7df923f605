package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonContratWriterTest {

  @Test
  void writesEveryAttributeInItsPlace() throws Exception {
    try (var attendu = getClass().getResourceAsStream("complet.json")) {
      assertThat(Fichiers.texte(Contrats.complet()))
          .isEqualTo(new String(attendu.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void leavesOutWhatIsAbsent() {
    assertThat(Fichiers.texte(ContratDeVille.builder().intitule("Vide").build()))
        .isEqualTo("""
            {
              "contrat-de-ville": 1,
              "intitule": "Vide"
            }
            """);
  }

  @Test
  void writesInPlaceOnlyWhatIsOneJsonValueUnderAFreeName() {
    assertThat(Fichiers.texte(avec(
            Contrats.json("intitule", "1"),
            Contrats.json("b", " 1"),
            Contrats.json("c", "1 2"),
            Contrats.json("d", "{\"a\":"),
            Contrats.json("e", "\"\ud800\""),
            Contrats.json("f", "[".repeat(450) + "]".repeat(450)),
            Contrats.json("g", "1"))))
        .contains("{\"nom\": \"intitule\", \"texte\": \"1\", \"nature\": \"JSON\"}")
        .contains("{\"nom\": \"b\"", "{\"nom\": \"c\"", "{\"nom\": \"d\"", "{\"nom\": \"f\"")
        .contains("{\"nom\": \"e\", \"texte\": \"\\\"\\ud800\\\"\"")
        .endsWith("  ],\n  \"g\": 1\n}\n");
  }

  @Test
  void keepsTheOrderOfComplements() {
    assertThat(Fichiers.texte(
            avec(Contrats.json("a", "1"), Complement.of("b", "texte"), Contrats.json("c", "3"))))
        .endsWith("""
            "complements": [
                {"nom": "a", "texte": "1", "nature": "JSON"},
                {"nom": "b", "texte": "texte"}
              ],
              "c": 3
            }
            """);
  }

  @Test
  void leavesTheStreamOpen() throws Exception {
    boolean[] ferme = {false};
    OutputStream sortie = new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        ferme[0] = true;
      }
    };
    new JsonContratWriter().write(Contrats.complet(), sortie);
    assertThat(ferme[0]).isFalse();
  }

  private static ContratDeVille avec(Complement... complements) {
    return ContratDeVille.builder()
        .intitule("Contrat")
        .addAllComplements(List.of(complements))
        .build();
  }
}
