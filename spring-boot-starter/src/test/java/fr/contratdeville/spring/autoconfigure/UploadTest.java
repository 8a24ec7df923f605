package fr.contratdeville.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Controllers take what was uploaded and answer with values, under Spring Boot 3.5. */
class UploadTest {
  private static final MockMultipartFile LISTE =
      envoi("liste.csv", "Action;Porteur;Ville;Etat\nAtelier;MJC;1000;500\n");
  private static final MockMultipartFile RIEN = envoi("vide.bin", "rien");

  private final WebApplicationContextRunner web = new WebApplicationContextRunner()
      .withConfiguration(AutoConfigurations.of(
          JacksonAutoConfiguration.class,
          HttpMessageConvertersAutoConfiguration.class,
          WebMvcAutoConfiguration.class,
          ContratDeVilleAutoConfiguration.class,
          ContratDeVilleJackson2AutoConfiguration.class,
          ContratDeVilleWebAutoConfiguration.class))
      .withUserConfiguration(Controleur.class);
  private final ObjectMapper json = new ObjectMapper();

  private static MockMultipartFile envoi(String nom, String texte) {
    return new MockMultipartFile("fichier", nom, null, texte.getBytes(StandardCharsets.UTF_8));
  }

  @RestController
  static class Controleur {

    @PostMapping("/totaux")
    Totaux totaux(@RequestParam("fichier") ContratDeVille contrat) {
      return Totaux.of(Axes.financeur(), contrat.retenues());
    }

    @PostMapping("/rapport")
    Rapport rapport(@RequestParam("fichier") Lecture lecture) {
      return Controles.standard().examiner(lecture.valeur(), lecture.constats());
    }

    @PostMapping("/feuilles")
    Map<String, Object> feuilles(@RequestParam("fichier") LectureFeuilles lu) {
      return Map.of(
          "feuilles", lu.classeur().feuilles().size(), "contrat", lu.lecture().valeur());
    }

    @PostMapping("/tous")
    List<Tableau> tous(@RequestParam("fichier") List<Lecture> lectures) {
      return lectures.stream().map(l -> l.valeur().retenues().tableau()).toList();
    }

    @PostMapping("/corps")
    Totaux corps(@RequestBody ContratDeVille contrat) {
      return Totaux.of(Axes.porteur(), contrat.retenues());
    }
  }

  @FunctionalInterface
  private interface Essai {
    void avec(MockMvc mvc) throws Exception;
  }

  private void essayer(Essai essai, String... proprietes) {
    web.withPropertyValues(proprietes)
        .run(contexte -> essai.avec(MockMvcBuilders.webAppContextSetup(contexte).build()));
  }

  private JsonNode reponse(MockMvc mvc, RequestBuilder demande, int statut) throws Exception {
    MockHttpServletResponse reponse = mvc.perform(demande).andReturn().getResponse();
    assertThat(reponse.getStatus()).isEqualTo(statut);
    return json.readTree(reponse.getContentAsByteArray());
  }

  @Test
  void an_upload_is_a_contract_and_totals_are_json() {
    essayer(mvc -> {
      JsonNode totaux = reponse(mvc, multipart("/totaux").file(LISTE), 200);
      assertThat(totaux.at("/rangees/0/0").asText()).isEqualTo("Ville");
      assertThat(totaux.at("/pied/0/1").decimalValue()).isEqualByComparingTo("1500");
    });
  }

  @Test
  void an_upload_is_a_reading_with_or_without_its_sheets_or_several() {
    essayer(mvc -> {
      assertThat(reponse(mvc, multipart("/rapport").file(LISTE), 200).at("/controles"))
          .isNotEmpty();
      JsonNode lu = reponse(mvc, multipart("/feuilles").file(LISTE), 200);
      assertThat(lu.at("/feuilles").asInt()).isEqualTo(1);
      assertThat(lu.at("/contrat/contrat-de-ville").asInt()).isEqualTo(1);
      assertThat(reponse(mvc, multipart("/tous").file(LISTE).file(LISTE), 200)).hasSize(2);
    });
  }

  @Test
  void what_cannot_be_read_is_a_problem_in_the_language_of_who_asked() {
    essayer(mvc -> {
      JsonNode francais = reponse(mvc, multipart("/rapport").file(RIEN), 422);
      assertThat(francais.at("/title").asText()).isEqualTo("Document illisible");
      assertThat(francais.at("/detail").asText()).startsWith("vide.bin : le contenu");
      assertThat(francais.at("/fichier").asText()).isEqualTo("vide.bin");
      assertThat(francais.at("/instance").asText()).isEqualTo("/rapport");

      MockHttpServletResponse anglais = mvc.perform(
              multipart("/rapport").file(RIEN).with(langue("en-GB,fr;q=0.5")))
          .andReturn()
          .getResponse();
      assertThat(anglais.getContentType()).isEqualTo("application/problem+json");
      assertThat(anglais.getHeader("Content-Language")).isEqualTo("en");
      assertThat(json.readTree(anglais.getContentAsByteArray()).at("/detail").asText())
          .startsWith("vide.bin: the content");
    });
  }

  @Test
  void who_names_no_language_gets_that_of_the_application() {
    essayer(
        mvc -> assertThat(
                reponse(mvc, multipart("/rapport").file(RIEN), 422).at("/title").asText())
            .isEqualTo("Document not readable"),
        "contrat-de-ville.langue=en");
    essayer(
        mvc -> assertThat(
                reponse(mvc, multipart("/rapport").file(RIEN), 422).at("/title").asText())
            .isEqualTo("Document not readable"),
        "spring.web.locale=en");
  }

  @Test
  void what_is_too_large_has_a_status_of_its_own() {
    essayer(
        mvc -> assertThat(reponse(mvc, multipart("/totaux").file(LISTE), 413)
                .at("/detail")
                .asText())
            .isEqualTo("liste.csv : le fichier est trop grand (0 ko au plus)"),
        "contrat-de-ville.taille-max=10B");
  }

  @Test
  void a_body_is_a_contract_or_a_problem() {
    essayer(mvc -> {
      JsonNode contrat = reponse(mvc, multipart("/feuilles").file(LISTE), 200).at("/contrat");
      JsonNode totaux = reponse(mvc, corps(contrat.toString()), 200);
      assertThat(totaux.at("/rangees/0/0").asText()).isEqualTo("MJC");

      assertThat(reponse(mvc, corps("{}"), 422).at("/detail").asText())
          .contains("ce JSON n'est pas un contrat de ville");
    });
  }

  @Test
  void an_application_that_answers_by_itself_is_left_alone() {
    essayer(
        mvc -> assertThat(mvc.perform(multipart("/rapport").file(RIEN))
                .andReturn()
                .getResponse()
                .getStatus())
            .isEqualTo(400),
        "contrat-de-ville.problemes=false");
  }

  private static RequestBuilder corps(String texte) {
    return post("/corps").contentType(MediaType.APPLICATION_JSON).content(texte);
  }

  /** The header, and what a server makes of it. */
  private static RequestPostProcessor langue(String entete) {
    return (MockHttpServletRequest demande) -> {
      demande.addHeader("Accept-Language", entete);
      return demande;
    };
  }
}
