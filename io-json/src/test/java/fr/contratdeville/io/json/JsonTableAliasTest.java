package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.valeur.Periode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTableAliasTest {

  @TempDir
  private Path dossier;

  @Test
  void readsWhatItWrites() throws Exception {
    TableAlias table = TableAlias.builder()
        .nom("services de la ville")
        .periode(Periode.annees(2015, 2023))
        .putStructure("VILLE - DCESS", "VILLE")
        .putStructure("UFOLEP QE", "UFOLEP")
        .build();
    Path fichier = dossier.resolve("alias.json");
    JsonTableAlias.write(table, fichier);
    assertThat(fichier).hasContent("""
        {
          "nom": "services de la ville",
          "periode": "2015-01-01/2023-12-31",
          "structures": {
            "VILLE - DCESS": "VILLE",
            "UFOLEP QE": "UFOLEP"
          }
        }
        """);
    assertThat(JsonTableAlias.read(fichier)).isEqualTo(table);
  }

  @Test
  void readsTheFinanceursThatItWrites() throws Exception {
    TableAlias table = TableAlias.builder()
        .nom("Gard")
        .addFinanceur(AliasFinanceur.builder()
            .libelle("Ville")
            .etendue(AliasFinanceur.Etendue.DEBUT)
            .type(TypeFinanceur.COMMUNE)
            .build())
        .addFinanceur(AliasFinanceur.builder()
            .libelle("Commissariat")
            .nom("CGET")
            .type(TypeFinanceur.ETAT)
            .periode(Periode.annees(2014, 2019))
            .build())
        .build();
    Path fichier = dossier.resolve("alias.json");
    JsonTableAlias.write(table, fichier);
    assertThat(fichier).hasContent("""
        {
          "nom": "Gard",
          "financeurs": [
            {"libelle": "Ville", "etendue": "DEBUT", "type": "COMMUNE"},
            {"libelle": "Commissariat", "nom": "CGET", "type": "ETAT", "periode": "2014-01-01/2019-12-31"}
          ]
        }
        """);
    assertThat(JsonTableAlias.read(fichier)).isEqualTo(table);
    JsonTableAlias.write(TablesAlias.financeurs(), fichier);
    assertThat(JsonTableAlias.read(fichier)).isEqualTo(TablesAlias.financeurs());
  }

  @Test
  void refusesWhatIsNotExactlyATable() throws Exception {
    refuse("{\"structures\": {}}", "nom manque");
    refuse("{\"nom\": \"t\", \"periodes\": \"2015-01-01/2023-12-31\"}", "« periodes » inconnu");
    refuse("{\"nom\": \"t\", \"periode\": \"2015\"}", "« 2015 »");
    refuse("{\"nom\": \"t\", \"structures\": {\"a\": 1}}", "/structures/a");
    refuse("{\"nom\": \"t\", \"structures\": {\"a\": \"b\", \"a\": \"c\"}}", "/structures/a");
    refuse("{\"nom\": \"t\", \"structures\": {\"a\": \" \"}}", "TableAlias.structures");
    refuse("{\"nom\": \"t\", \"financeurs\": [{\"nom\": \"CAF\"}]}", "libelle");
    refuse(
        "{\"nom\": \"t\", \"financeurs\": [{\"libelle\": \"CAF\", \"genre\": \"x\"}]}",
        "(/financeurs/0/genre) : « genre » inconnu");
    refuse("{\"nom\": \"t\", \"structures\": {\"Ville\": \"a\", \"VILLE\": \"b\"}}", "VILLE");
    refuse("[]", "table d'alias");
    refuse("nom;structure", "bien formé");
    assertThatThrownBy(() -> JsonTableAlias.read(dossier)).isInstanceOf(LectureException.class);
  }

  private void refuse(String json, String raison) throws IOException {
    Path fichier = Files.writeString(dossier.resolve("mauvais.json"), json);
    assertThatThrownBy(() -> JsonTableAlias.read(fichier))
        .isInstanceOf(LectureException.class)
        .hasMessageStartingWith("mauvais.json : ")
        .hasMessageContaining(raison);
  }
}
