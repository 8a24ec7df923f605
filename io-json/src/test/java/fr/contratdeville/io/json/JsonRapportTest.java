package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRapportTest {

  private static final Rapport RAPPORT = Rapport.builder()
      .source("bagnols-2023.xlsx")
      .addConstat(Constat.builder()
          .id("CV-TOT-01")
          .gravite(Gravite.ERREUR)
          .declare(new BigDecimal("4846.00"))
          .calcule(new BigDecimal("2.3E+3"))
          .unite(Unite.EUR)
          .addCellules(
              Emplacement.parse("[b.xlsx]Bilan!L27"), Emplacement.parse("[b.xlsx]Bilan!F27:K27"))
          .chemin("/actions/18/volets/0")
          .message(Message.of("total déclaré", "declared total"))
          .build())
      .addConstat(Constat.builder()
          .id("CV-LEC-02")
          .gravite(Gravite.INFORMATION)
          .message(Message.of("sans figure", "no figure"))
          .build())
      .addControle(ResultatControle.builder()
          .id("CV-TOT-01")
          .titre(Message.of("Totaux", "Totals"))
          .examines(43)
          .ecarts(1)
          .build())
      .addControle(ResultatControle.builder()
          .id("CV-PAR-01")
          .titre(Message.of("Parts", "Shares"))
          .examines(0)
          .ecarts(0)
          .raison(Message.of("aucune part", "no share"))
          .build())
      .build();

  @TempDir
  private Path dossier;

  @Test
  void writesEveryPropertyInItsPlace() throws Exception {
    Path fichier = dossier.resolve("rapport.json");
    JsonRapport.write(RAPPORT, fichier);
    assertThat(fichier).hasContent("""
        {
          "version": 1,
          "source": "bagnols-2023.xlsx",
          "constats": [
            {
              "id": "CV-TOT-01",
              "gravite": "ERREUR",
              "declare": 4846.00,
              "calcule": 2300,
              "ecart": 2546.00,
              "unite": "EUR",
              "cellules": ["[b.xlsx]Bilan!L27", "[b.xlsx]Bilan!F27:K27"],
              "chemin": "/actions/18/volets/0",
              "message": {"fr": "total déclaré", "en": "declared total"}
            },
            {
              "id": "CV-LEC-02",
              "gravite": "INFORMATION",
              "declare": null,
              "calcule": null,
              "ecart": null,
              "unite": "NOMBRE",
              "cellules": [],
              "chemin": "",
              "message": {"fr": "sans figure", "en": "no figure"}
            }
          ],
          "controles": [
            {
              "id": "CV-TOT-01",
              "issue": "ECART",
              "examines": 43,
              "ecarts": 1,
              "raison": null,
              "titre": {"fr": "Totaux", "en": "Totals"}
            },
            {
              "id": "CV-PAR-01",
              "issue": "SANS_OBJET",
              "examines": 0,
              "ecarts": 0,
              "raison": {"fr": "aucune part", "en": "no share"},
              "titre": {"fr": "Parts", "en": "Shares"}
            }
          ]
        }
        """);
  }

  @Test
  void leavesTheOldFileWhenItCannotWrite() throws Exception {
    Path fichier = Files.writeString(dossier.resolve("rapport.json"), "ancien");
    Rapport bombe = Rapport.builder()
        .addConstat(Constat.builder()
            .id("CV-TOT-01")
            .gravite(Gravite.ERREUR)
            .declare(new BigDecimal("1e999999999"))
            .message(Message.of("bombe"))
            .build())
        .build();
    assertThatThrownBy(() -> JsonRapport.write(bombe, fichier))
        .isInstanceOf(java.io.IOException.class);
    assertThat(fichier).hasContent("ancien");
    assertThat(dossier).isDirectoryNotContaining("glob:**.tmp");
  }
}
