package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRapportTest {

  private static final Rapport RAPPORT = Rapport.builder()
      .source("bagnols-2023.xlsx")
      .addConstat(Constat.builder()
          .id("CV-TOT-01")
          .gravite(Gravite.ERREUR)
          .declare(new BigDecimal("4846.00"))
          .calcule(new BigDecimal("2300"))
          .unite(Unite.EUR)
          .addCellules(
              Emplacement.parse("[b.xlsx]Bilan!L27"), Emplacement.parse("[b.xlsx]Bilan!F27:K27"))
          .chemin("/actions/18/volets/0")
          .message(Message.of("total déclaré", "declared total"))
          .addDiagnostic(Diagnostic.builder()
              .genre(Diagnostic.Genre.OUBLI)
              .addCellule(Emplacement.parse("[b.xlsx]Bilan!F27"))
              .message(Message.of("un oubli", "left out"))
              .build())
          .addDecouleDe(new CleConstat("CV-TOT-02", "/totaux/0"))
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
          "version": 2,
          "source": "bagnols-2023.xlsx",
          "constats": [
            {
              "id": "CV-TOT-01",
              "gravite": "ERREUR",
              "declare": 4846.00,
              "calcule": 2300,
              "ecart": 2546.00,
              "explication": "controles.md#cv-tot-01",
              "unite": "EUR",
              "cellules": ["[b.xlsx]Bilan!L27", "[b.xlsx]Bilan!F27:K27"],
              "chemin": "/actions/18/volets/0",
              "message": {"fr": "total déclaré", "en": "declared total"},
              "diagnostics": [
                {
                  "genre": "OUBLI",
                  "cellules": ["[b.xlsx]Bilan!F27"],
                  "message": {"fr": "un oubli", "en": "left out"}
                }
              ],
              "decouleDe": [
                {"id": "CV-TOT-02", "lieu": "/totaux/0"}
              ]
            },
            {
              "id": "CV-LEC-02",
              "gravite": "INFORMATION",
              "explication": "lecture.md",
              "unite": "NOMBRE",
              "chemin": "",
              "message": {"fr": "sans figure", "en": "no figure"}
            }
          ],
          "controles": [
            {
              "id": "CV-TOT-01",
              "titre": {"fr": "Totaux", "en": "Totals"},
              "issue": "ECART",
              "examines": 43,
              "ecarts": 1
            },
            {
              "id": "CV-PAR-01",
              "titre": {"fr": "Parts", "en": "Shares"},
              "issue": "SANS_OBJET",
              "examines": 0,
              "ecarts": 0,
              "raison": {"fr": "aucune part", "en": "no share"}
            }
          ]
        }
        """);
    assertThat(JsonRapport.read(fichier)).isEqualTo(RAPPORT);
  }

  @Test
  void itIsWhatTheSchemaSays() throws Exception {
    Path fichier = dossier.resolve("rapport.json");
    JsonRapport.write(RAPPORT, fichier);
    assertThat(erreurs(Files.readString(fichier))).isEmpty();
    assertThat(erreurs("{\"version\": 2, \"constats\": [{\"id\": \"TOT-01\"}]}"))
        .isNotEmpty();
    assertThat(erreurs("{\"version\": 2, \"inconnu\": 1}")).isNotEmpty();
  }

  /** A list of the schema that lacks a member would refuse reports that the library writes. */
  @Test
  void theSchemaKnowsEveryMemberOfTheClosedLists() throws Exception {
    JsonNode defs = new ObjectMapper().readTree(JsonRapport.schema()).get("$defs");
    assertThat(liste(defs, "Constat", "gravite")).containsExactlyInAnyOrder(noms(Gravite.values()));
    assertThat(liste(defs, "Constat", "unite")).containsExactlyInAnyOrder(noms(Unite.values()));
    assertThat(liste(defs, "Constat", "provenance"))
        .containsExactlyInAnyOrder(noms(Constat.Provenance.values()));
    assertThat(liste(defs, "Diagnostic", "genre"))
        .containsExactlyInAnyOrder(noms(Diagnostic.Genre.values()));
    assertThat(liste(defs, "ResultatControle", "issue"))
        .containsExactlyInAnyOrder(noms(ResultatControle.Issue.values()));
  }

  private static List<String> liste(JsonNode defs, String type, String propriete) {
    List<String> noms = new ArrayList<>();
    defs.get(type).get("properties").get(propriete).get("enum").forEach(n -> noms.add(n.asText()));
    return noms;
  }

  private static String[] noms(Enum<?>[] membres) {
    return Arrays.stream(membres).map(Enum::name).toArray(String[]::new);
  }

  private static Set<ValidationMessage> erreurs(String json) throws Exception {
    JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(JsonRapport.schema());
    return schema.validate(new ObjectMapper().readTree(json));
  }

  private static Rapport long_(int constats) {
    Rapport.Builder rapport = Rapport.builder();
    for (int i = 1; i <= constats; i++) {
      rapport.addConstat(Constat.of(
          "CV-AMT-01",
          Gravite.ERREUR,
          new Emplacement.Feuille("liste.xlsx", "F" + i % 3).cellule(2 * i, 4),
          Message.of("« à voir " + i + " » n'est pas un montant", "no amount")));
    }
    return rapport.build();
  }

  private static int taille(Rapport rapport) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    JsonRapport.write(rapport, octets);
    return octets.size();
  }

  @Test
  void aLongReportIsWrittenGroupedAndKeepsItsNumbers() throws Exception {
    assertThat(taille(long_(30_000))).isLessThan(2 * taille(long_(3_000))).isLessThan(100_000);
    Path fichier = dossier.resolve("rapport.json");
    JsonRapport.write(long_(3_000), fichier);
    assertThat(erreurs(Files.readString(fichier))).isEmpty();
    Rapport relu = JsonRapport.read(fichier);
    assertThat(relu).isEqualTo(long_(3_000).regroupe());
    assertThat(relu.constats()).hasSize(3 * 21);
    assertThat(relu.nombre(Gravite.ERREUR)).isEqualTo(3_000);
    assertThat(Comparaison.of(relu, long_(3_000)).inchanges()).hasSize(3 * 21);
  }

  @Test
  void allOfAReportIsWrittenIfAskedFor() throws Exception {
    Path fichier = dossier.resolve("rapport.json");
    JsonRapport.write(long_(300).entier(), fichier);
    assertThat(JsonRapport.read(fichier)).isEqualTo(long_(300).entier());
  }

  @Test
  void refusesWhatIsNotExactlyAReport() throws Exception {
    Path fichier = Files.writeString(dossier.resolve("r.json"), "{\"version\": 1}");
    assertThatThrownBy(() -> JsonRapport.read(fichier)).hasMessageContaining("rapport");
    Files.writeString(fichier, "{\"version\": 2, \"inconnu\": 1}");
    assertThatThrownBy(() -> JsonRapport.read(fichier)).hasMessageContaining("inconnu");
  }

  @Test
  void aProfileComesBackAsItWas() throws Exception {
    Profil profil = Profil.builder()
        .nom("Bagnols")
        .addDesactive("CV-CAD-03")
        .addActive("CV-IND-03")
        .putGravite("CV-LIF-03", Gravite.AVERTISSEMENT)
        .tolerance(Tolerance.parTerme(Montant.of(1)))
        .putTolerance("CV-TOT-01", Tolerance.fixe(Montant.of(2)))
        .date(LocalDate.of(2024, 3, 31))
        .addSuppression(Suppression.builder()
            .id("CV-TOT-01")
            .lieu("Bilan 2023!L27")
            .raison("repris de 2022")
            .auteur("service politique de la ville")
            .date(LocalDate.of(2024, 3, 31))
            .build())
        .plafond(5)
        .build();
    Path fichier = dossier.resolve("profil.json");
    JsonProfil.write(profil, fichier);
    assertThat(JsonProfil.read(fichier)).isEqualTo(profil);
    Files.writeString(fichier, "{\"nom\": \"x\", \"sauf\": [\"CV-TOT-01\"]}");
    assertThatThrownBy(() -> JsonProfil.read(fichier)).hasMessageContaining("sauf");
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
