package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class JsonContratReaderTest {

  private static final String DEBUT = "{\"contrat-de-ville\": 1, \"intitule\": \"C\", ";

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(ContratReader.class))
        .hasAtLeastOneElementOfType(JsonContratReader.class);
    assertThat(ServiceLoader.load(ContratWriter.class))
        .hasAtLeastOneElementOfType(JsonContratWriter.class);
  }

  @Test
  void recognisesAnObjectOrAListAfterAMarkAndBlanks() {
    JsonContratReader reader = new JsonContratReader();
    assertThat(reader.recognises(" \n{".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(reader.recognises("\ufeff[".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(reader.recognises("\ufeff{".getBytes(StandardCharsets.UTF_16LE))).isTrue();
    assertThat(reader.recognises("\ufeff{".getBytes(StandardCharsets.UTF_16BE))).isTrue();
    assertThat(reader.recognises("nom;montant".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(reader.recognises("  ".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(reader.recognises("\"{".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void readsPropertiesInAnyOrder() throws Exception {
    Lecture lecture = Fichiers.read("""
        {"actions": [{"volets": [{"lignes": [
            {"emplacement": "B7", "montant": 12, "financeur": "CAF", "texte": null}]}],
            "intitule": "A"}],
         "financeurs": [{"type": "CAF", "nom": "CAF"}],
         "feuilles": ["[b.xlsx]F!"], "intitule": "C", "contrat-de-ville": 1}
        """);
    assertThat(lecture.constats()).isEmpty();
    assertThat(Fichiers.texte(lecture.valeur()))
        .contains("{\"financeur\": \"CAF\", \"montant\": 12.00, \"emplacement\": \"B7\"}")
        .contains("{\"nom\": \"CAF\", \"type\": \"CAF\"}");
  }

  @Test
  void saysOfATextInPlaceOfAnAmountWhatEveryReaderSays() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "feuilles": ["[b.xlsx]F!"], "actions": [{"intitule": "A", "volets": [{"lignes": [
            {"financeur": {"nom": "FPH"}, "texte": "3 + FPH", "emplacement": "K5"},
            {"financeur": {"nom": "CAF"}, "texte": "voir convention"},
            {"financeur": {"nom": "ETAT"}}]}]}]}
        """);
    assertThat(lecture.constats())
        .extracting(Constat::id, c -> c.cellules().get(0).court(), Constat::chemin)
        .containsExactly(
            tuple("CV-AMT-01", "F!K5", "/actions/0/volets/0/lignes/0"),
            tuple("CV-AMT-01", "/actions/0/volets/0/lignes/1", "/actions/0/volets/0/lignes/1"));
  }

  @Test
  void setsAsideTheLineThatCannotBeReadAndNoOther() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "actions": [{"intitule": "A", "volets": [{"lignes": [
            {"financeur": "CAF", "montant": 1.00},
            {"financeur": "CAF", "montant": "12 €"},
            {"financeur": "ETAT", "montant": 3.00}]}]}]}
        """);
    assertThat(lecture.valeur().lignes())
        .extracting(ligne -> ligne.montant().orElseThrow())
        .containsExactly(Montant.of(1), Montant.of(3));
    assertThat(lecture.valeur().complements())
        .containsExactly(Contrats.json(
            "illisible /actions/0/volets/0/lignes/1",
            "{\"financeur\": \"CAF\", \"montant\": \"12 €\"}"));
    Constat constat = lecture.constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-LEC-01");
    assertThat(constat.cellules()).hasToString("[[contrat.json]/actions/0/volets/0/lignes/1]");
    assertThat(constat.message().fr()).contains("Montant", "« 12 € »");
    assertThat(constat.message().en())
        .contains("Montant: expected an amount such as 1234.50, got \"12 €\"");
  }

  @Test
  void saysAgainThatAnElementIsMissing() throws Exception {
    ContratDeVille premier = Fichiers.read(DEBUT + "\"actions\": [3]}").valeur();
    Lecture seconde = Fichiers.read(Fichiers.write(premier));
    assertThat(seconde.valeur()).isEqualTo(premier);
    assertThat(seconde.constats()).extracting(Constat::id).containsExactly("CV-LEC-01");
    assertThat(seconde.constats().get(0).cellules())
        .hasToString("[[contrat.json]/illisible ~1actions~10]");
  }

  @Test
  void setsAsideEachKindOfElement() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "financeurs": [7], "totaux": [{"nature": "BLOC", "valeur": 1.00}],
        "emplacements": {"PORTEUR": "nulle part", "AUTRE": "[f]"}, "complements": [{}],
        "actions": [[], {"intitule": " "}, {"intitule": "A", "intitule": "B"}, {"intitule": "C",
          "volets": [{"cle": "k", "beneficiaires": [{"effectif": -1}]}, {"cle": "k"}, null],
          "totaux": 1}]}
        """);
    assertThat(lecture.constats())
        .extracting(constat -> constat.cellules().get(0).court())
        .containsExactly(
            "/financeurs/0",
            "/totaux/0",
            "/emplacements/PORTEUR",
            "/emplacements/AUTRE",
            "/complements/0",
            "/actions/0",
            "/actions/1",
            "/actions/2",
            "/actions/3/volets/0/beneficiaires/0",
            "/actions/3/volets/2",
            "/actions/3");
    assertThat(lecture.valeur().actions()).isEmpty();
    assertThat(lecture.valeur().complements()).hasSize(11);
  }

  @Test
  void keepsUnknownPropertiesWithTheirExactText() throws Exception {
    String json =
        "{\"contrat-de-ville\": 1, \"b\": 1.50e0, \"intitule\": \"C\", \"a\": {\"x\" :\n[] },"
            + " \"n\": null, \"s\": \"\\u00e9" + "y".repeat(20_000) + "\"}";
    assertThat(Fichiers.read(json).valeur().complements())
        .containsExactly(
            Contrats.json("b", "1.50e0"),
            Contrats.json("a", "{\"x\" :\n[] }"),
            Contrats.json("n", "null"),
            Contrats.json("s", "\"\\u00e9" + "y".repeat(20_000) + "\""));
  }

  @Test
  void keepsTheRightTextAfterAByteOrderMark() throws Exception {
    assertThat(Fichiers.read("\ufeff" + DEBUT + "\"é\": \"à\"}").valeur().complements())
        .containsExactly(Contrats.json("é", "\"à\""));
  }

  @Test
  void saysOnceWhichUnknownPropertyIsNotKept() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "financeurs": [{"nom": "CAF", "sigle": "C"}, {"nom": "ETAT", "sigle": "E"}]}
        """);
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-LEC-02");
    assertThat(lecture.constats().get(0).message().en())
        .contains("Financeur.sigle = \"C\"", "2 times");
    assertThat(lecture.valeur().financeurs()).hasSize(2);
  }

  @Test
  void refusesAFinanceurWhoseNameTwoHave() throws Exception {
    assertThat(Fichiers.read(DEBUT + """
            "financeurs": [{"nom": "CAF"}, {"nom": "CAF", "type": "CAF"}],
            "actions": [{"intitule": "A", "volets": [{"lignes": [{"financeur": "CAF"}]}]}]}
            """).constats()).hasSize(1);
  }

  @Test
  void givesUpWhenTooMuchIsWrong() {
    assertThatThrownBy(() -> Fichiers.read(DEBUT + "\"actions\": [1" + ",1".repeat(2000) + "]}"))
        .hasMessageContaining("plus de 1000 éléments");
  }
}
