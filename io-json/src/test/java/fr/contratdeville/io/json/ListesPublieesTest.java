package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.valeur.Siret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of subsidies that portals publish as JSON: each record is a row. */
class ListesPublieesTest {
  private static List<String> montants(Lecture lecture) {
    return lecture.valeur().lignes().stream()
        .map(l -> l.action().porteur().map(Porteur::nom).orElse("?") + " "
            + l.montant().orElseThrow() + " "
            + l.ligne().emplacement().orElseThrow().court())
        .toList();
  }

  @Test
  void thePostsOfTheAnctAreRead() throws Exception {
    Lecture lecture = Fichiers.read("""
        [{"id_poste":"P-1","code_tiers":"41922650100015","raison_sociale":"CLUB DES PRES","annee":2023,
          "montant":22555.73,"code_cv":"CV094","insee_dep":"30","insee_reg":"76"},
         {"id_poste":"P-2","code_tiers":"41308631500038","raison_sociale":"LES ATELIERS","annee":2023,
          "montant":11277.86,"insee_dep":"30","insee_reg":"76"}]
        """);
    assertThat(montants(lecture))
        .containsExactly("CLUB DES PRES 22555.73 contrat!E2", "LES ATELIERS 11277.86 contrat!E3");
    assertThat(lecture.valeur().exercice()).hasToString("Optional[2023]");
    assertThat(lecture.valeur().actions().get(0).porteur().flatMap(Porteur::siret))
        .contains(Siret.parse("41922650100015"));
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-LAY-13");
  }

  @Test
  void theSubsidiesOfTheAnctAreRead() throws Exception {
    Lecture lecture = Fichiers.read("""
        [{"lib_action":"Sport pour toutes","raison_sociale":"CLUB DES PRES","code_tiers":"41922650100015",
          "objectif":"Cohésion","montant":5000,"annee":"2024","theme":"Éducation","sous_theme":"PRE",
          "echelle":"cdv","code_cv":"CN03003I","insee_dep":"30","insee_reg":"76"}]
        """);
    assertThat(lecture.valeur().actions())
        .singleElement()
        .satisfies(a -> assertThat(a.intitule()).isEqualTo("Sport pour toutes"));
    assertThat(montants(lecture)).containsExactly("CLUB DES PRES 5000.00 contrat!E2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total_count\": 1, \"results\": [{\"nombeneficiaire\": \"Club\", \"objet\": \"Sport\", \"montant\": 600}]}",
        "{\"data\": [{\"nombeneficiaire\": \"Club\", \"objet\": \"Sport\", \"montant\": 600}], \"meta\": {}}",
        "[{\"datasetid\": \"s\", \"fields\": {\"nombeneficiaire\": \"Club\", \"objet\": \"Sport\", \"montant\": 600}}]",
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\","
            + " \"coordinates\": [4.1, 44.1]}, \"properties\": {\"nombeneficiaire\": \"Club\", \"objet\": \"Sport\","
            + " \"montant\": 600}}]}"
      })
  void whatPortalsPutAroundTheRecordsIsOpened(String json) throws Exception {
    assertThat(montants(Fichiers.read(json))).singleElement().asString().startsWith("Club 600.00");
  }

  @Test
  void aListOfSomethingElseIsRefusedByName() {
    assertThatThrownBy(() -> Fichiers.read("[{\"ville\": \"Alès\", \"population\": 40000}]"))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining(
            "cette liste JSON de 1 enregistrements n'est pas une liste de subventions");
    assertThatThrownBy(() -> Fichiers.read("[1, 2]"))
        .hasMessageContaining("l'élément 1 de la liste n'est pas un objet");
    assertThatThrownBy(() -> Fichiers.read("{\"ville\": \"Alès\"}"))
        .hasMessageContaining("ce JSON n'est pas un contrat de ville");
  }
}
