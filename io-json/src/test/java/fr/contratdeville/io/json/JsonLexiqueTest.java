package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.Terme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLexiqueTest {

  @TempDir
  Path dossier;

  @Test
  void isWrittenAndReadBackEqual() throws IOException {
    Lexique mien =
        Lexique.standard().withNom("Le « nôtre » \\ \"2026\"").withSynonymes(Terme.AXE, "volet");
    Path fichier = dossier.resolve("lexique.json");
    JsonLexique.write(mien, fichier);
    assertThat(JsonLexique.read(fichier)).isEqualTo(mien).hasSameHashCodeAs(mien);
    assertThat(mien.toString()).contains("volet");
  }

  @Test
  void shortTermsStandOnOneLineAndFinanceursThatAreNotTheUsualOnesAreKept() throws IOException {
    Lexique mien = Lexique.of(
            "Gard",
            Map.of(
                Terme.PORTEUR, List.of("porteur", "équipe de terrain"),
                Terme.BILAN, List.of("bilan *", "b".repeat(80)),
                Terme.AXE, List.of()))
        .withFinanceurs(TableAlias.builder()
            .nom("Gard")
            .addFinanceur(AliasFinanceur.of("PSE", "PSE", TypeFinanceur.COMMUNE))
            .build());
    Path fichier = dossier.resolve("lexique.json");
    JsonLexique.write(mien, fichier);
    assertThat(fichier).hasContent("""
        {
          "nom": "Gard",
          "termes": {
            "PORTEUR": ["porteur", "équipe de terrain"],
            "AXE": [],
            "BILAN": [
              "bilan *",
              "%s"
            ]
          },
          "financeurs": {
            "nom": "Gard",
            "financeurs": [
              {"libelle": "PSE", "nom": "PSE", "type": "COMMUNE"}
            ]
          }
        }
        """.formatted("b".repeat(80)));
    assertThat(JsonLexique.read(fichier)).isEqualTo(mien);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nom\": \"a\"}|termes manque",
        "{\"nom\": \"a\", \"termes\": {\"PORTER\": []}}|PORTEUR",
        "{\"nom\": \"a\", \"termes\": {\"PORTEUR\": [1]}}|(/termes/PORTEUR/0)",
        "{\"nom\": \"a\", \"termes\": {\"PORTEUR\": [\"!\"]}}|PORTEUR",
        "{\"nom\": \"a\", \"terme\": {}}|« terme » inconnu",
        "[]|lexique d'intitulés"
      })
  void saysWhatIsWrongInAFile(String json, String raison) throws IOException {
    Path fichier = Files.writeString(dossier.resolve("lexique.json"), json);
    assertThatThrownBy(() -> JsonLexique.read(fichier))
        .isInstanceOf(LectureException.class)
        .hasMessageStartingWith("lexique.json : ")
        .hasMessageContaining(raison);
  }
}
