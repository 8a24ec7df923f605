package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContratDeVilleModuleTest {
  private static final ContratDeVille CONTRAT = ContratDeVille.builder()
      .intitule("Bilan 2023")
      .addAction(Action.builder()
          .intitule("Repair Café")
          .addVolet(Volet.builder()
              .addLigne(FinancementLine.of(
                  Financeur.of("ETAT", TypeFinanceur.ETAT), Montant.ofCentimes(150010)))
              .build())
          .build())
      .build();

  private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

  record Dossier(String numero, ContratDeVille contrat) {}

  @Test
  void a_contract_inside_an_object_of_the_application_comes_back_equal() throws IOException {
    Dossier dossier = new Dossier("D-1", CONTRAT);

    String json = mapper.writeValueAsString(dossier);

    assertThat(json).contains("\"montant\":1500.10", "\"contrat-de-ville\":1");
    assertThat(mapper.readValue(json, Dossier.class)).isEqualTo(dossier);
  }

  @Test
  void what_the_reader_would_report_is_refused() {
    String json = "{\"contrat-de-ville\":1,\"intitule\":\"x\",\"actions\":[{\"intitule\":\" \"}]}";

    assertThatThrownBy(() -> mapper.readValue(json, ContratDeVille.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("/actions/0");
    assertThatThrownBy(() -> mapper.readValue("{}", ContratDeVille.class))
        .isInstanceOf(JsonMappingException.class);
  }

  @Test
  void a_report_is_written_as_everywhere() throws IOException {
    assertThat(mapper.writeValueAsString(Rapport.builder().build()))
        .startsWith("{\"version\":2")
        .contains("\"constats\":[]");
  }
}
