package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContratDeVilleModuleTest {
  private static final Financeur ETAT = Financeur.of("ETAT", TypeFinanceur.ETAT);
  private static final ContratDeVille CONTRAT =
      contrat(FinancementLine.of(ETAT, Montant.ofCentimes(150010)));
  private static final ContratDeVille A_VOIR =
      contrat(FinancementLine.builder().financeur(ETAT).texte("à voir").build());

  private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

  private static ContratDeVille contrat(FinancementLine ligne) {
    return ContratDeVille.builder()
        .intitule("Bilan 2023")
        .addAction(Action.builder()
            .intitule("Repair Café")
            .addVolet(Volet.builder().addLigne(ligne).build())
            .build())
        .build();
  }

  private static ObjectMapper with(Module... modules) {
    return JsonMapper.builder().addModules(modules).build();
  }

  record Dossier(String numero, ContratDeVille contrat) {}

  record Subvention(Montant montant, Emplacement.Cellule cellule, Action action) {}

  @Test
  void a_contract_inside_an_object_of_the_application_comes_back_equal() throws IOException {
    Dossier dossier = new Dossier("D-1", CONTRAT);

    String json = mapper.writeValueAsString(dossier);

    assertThat(json).contains("\"montant\":1500.10", "\"contrat-de-ville\":1");
    assertThat(mapper.readValue(json, Dossier.class)).isEqualTo(dossier);
  }

  @Test
  void words_and_nouns_alone_have_the_json_that_they_have_in_a_contract() throws IOException {
    Subvention subvention = new Subvention(
        Montant.ofCentimes(150010),
        (Emplacement.Cellule) Emplacement.parse("[b.xlsx]Bilan!L27"),
        CONTRAT.actions().get(0));

    String json = mapper.writeValueAsString(subvention);

    assertThat(json)
        .startsWith("{\"montant\":1500.10,\"cellule\":\"[b.xlsx]Bilan!L27\",\"action\":{")
        .contains("{\"nom\":\"ETAT\",\"type\":\"ETAT\"}");
    assertThat(mapper.readValue(json, Subvention.class)).isEqualTo(subvention);
    assertThatThrownBy(() -> mapper.readValue("\"[b.xlsx]Bilan!\"", Emplacement.Cellule.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Cellule");
  }

  @Test
  void an_amount_that_is_kept_as_text_comes_back() throws IOException {
    assertThat(mapper.readValue(mapper.writeValueAsString(A_VOIR), ContratDeVille.class))
        .isEqualTo(A_VOIR);
  }

  /** A mapper gives tokens, and no white space between them. */
  @Test
  void a_property_that_is_not_known_keeps_its_tokens() throws IOException {
    ContratDeVille lu = mapper.readValue(
        "{\"contrat-de-ville\":1,\"intitule\":\"x\",\"visa\": [1, 2.50,  1e3, \"\\u00e9\"]}",
        ContratDeVille.class);
    assertThat(lu.complements().get(0).texte()).isEqualTo("[1,2.50,1e3,\"é\"]");
    assertThat(mapper.readValue(mapper.writeValueAsString(lu), ContratDeVille.class))
        .isEqualTo(lu);
  }

  @Test
  void strict_refuses_what_waits_to_be_corrected_in_whatever_order_modules_come()
      throws IOException {
    String json = mapper.writeValueAsString(A_VOIR);
    Module lenient = new ContratDeVilleModule();
    Module strict = ContratDeVilleModule.strict();
    for (ObjectMapper m : List.of(with(strict), with(strict, lenient), with(lenient, strict))) {
      assertThatThrownBy(() -> m.readValue(json, ContratDeVille.class))
          .hasMessageContaining("« à voir » n'est pas un montant")
          .hasMessageContaining("\"à voir\" is not an amount");
      assertThat(m.readValue(m.writeValueAsString(CONTRAT), ContratDeVille.class))
          .isEqualTo(CONTRAT);
    }
    assertThat(with(lenient).readValue(json, ContratDeVille.class)).isEqualTo(A_VOIR);
  }

  @Test
  void strict_refuses_an_element_that_an_earlier_reading_set_aside() throws IOException {
    ContratDeVille relu = Fichiers.read(
            "{\"contrat-de-ville\":1,\"intitule\":\"x\",\"actions\":[{\"intitule\":\" \"}]}")
        .valeur();
    String json = mapper.writeValueAsString(relu);
    assertThat(mapper.readValue(json, ContratDeVille.class)).isEqualTo(relu);
    assertThatThrownBy(
            () -> with(ContratDeVilleModule.strict()).readValue(json, ContratDeVille.class))
        .hasMessageContaining("reste à corriger")
        .hasMessageContaining("remains to be corrected");
  }

  @Test
  void what_would_be_set_aside_or_dropped_now_is_refused_with_its_place() {
    String debut = "{\"contrat-de-ville\":1,\"intitule\":\"x\",";
    refuse(debut + "\"actions\":[{\"intitule\":\" \"}]}", "/actions/0", "intitule");
    refuse(debut + "\"financeurs\":[{\"nom\":\"ETAT\",\"rang\":1}]}", "/financeurs/0", "rang");
    refuse("{}", "", "« contrat-de-ville »");
    refuse("{\"intitule\":\"x\"}", "", "« contrat-de-ville »");
    refuse("[1]", "", "« contrat-de-ville »");
    refuse("{\"contrat-de-ville\":2}", "", "format 2");
  }

  /** One exception, whose cause is the one that has both sentences. */
  private void refuse(String json, String place, String raison) {
    assertThatThrownBy(() -> mapper.readValue(json, ContratDeVille.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(raison)
        .cause()
        .isInstanceOfSatisfying(LectureException.class, e -> {
          assertThat(e.raison().fr()).contains(raison);
          assertThat(e.raison().en()).contains(raison.replaceAll("« (.*) »", "\"$1\""));
          assertThat(e.raison().fr()).isNotEqualTo(e.raison().en());
        });
  }

  @Test
  void results_are_written_as_everywhere() throws IOException {
    Rapport rapport = Controles.standard().examiner(CONTRAT);
    assertThat(mapper.writeValueAsString(rapport)).startsWith("{\"version\":2");
    assertThat(mapper.readValue(mapper.writeValueAsString(rapport), Rapport.class))
        .isEqualTo(rapport.regroupe());
    Totaux totaux = Totaux.of(Axes.financeur(), CONTRAT.retenues());
    assertThat(mapper.writeValueAsString(totaux))
        .isEqualTo(mapper.writeValueAsString(totaux.tableau()))
        .contains("[\"ETAT\",1500.10");
    assertThat(mapper.writeValueAsString(
            Croisement.of(Axes.action(), Axes.financeur(), CONTRAT.retenues())))
        .contains("1500.10");
    assertThat(mapper.readTree(mapper.writeValueAsString(Evolution.of(CONTRAT, A_VOIR))))
        .hasSize(4);
    assertThat(mapper.writeValueAsString(Comparaison.of(rapport, rapport)))
        .startsWith("{\"nouveaux\":[],\"disparus\":[],\"inchanges\":[");
  }

  @Test
  void a_reading_is_its_findings_and_its_contract() throws IOException {
    Lecture lecture = Fichiers.read(
        "{\"contrat-de-ville\":1,\"intitule\":\"x\",\"actions\":[{\"intitule\":\" \"}]}");
    assertThat(mapper.writeValueAsString(lecture))
        .startsWith(
            "{\"source\":\"contrat.json\",\"format\":\"JSON\",\"constats\":[{\"id\":\"CV-LEC-01\"")
        .contains(
            "\"cellules\":[\"[contrat.json]/actions/0\"]", "\"valeur\":{\"contrat-de-ville\":1");
  }
}
