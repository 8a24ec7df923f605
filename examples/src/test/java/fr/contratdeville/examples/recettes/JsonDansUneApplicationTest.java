package fr.contratdeville.examples.recettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.json.ContratDeVilleModule;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonDansUneApplicationTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ContratDeVilleModule()).build();

  record Dossier(String numero, Montant subvention, ContratDeVille contrat) {}

  @Test
  void what_was_written_is_read_as_an_equal_value() throws IOException {
    ContratDeVille contrat =
        Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();
    Dossier dossier = new Dossier("D-1", Montant.of(1500), contrat);

    String json = MAPPER.writeValueAsString(dossier);

    assertThat(json).startsWith("{\"numero\":\"D-1\",\"subvention\":1500.00,\"contrat\":{");
    assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(dossier);
    assertThat(MAPPER.writeValueAsString(Totaux.of(Axes.financeur(), contrat.retenues())))
        .contains("[\"CAF\",");
  }

  @Test
  void what_would_be_lost_is_refused_in_two_languages() {
    String json =
        "{\"contrat-de-ville\": 1, \"intitule\": \"Bilan\", \"actions\": [{\"intitule\": \"\"}]}";

    assertThatThrownBy(() -> MAPPER.readValue(json, ContratDeVille.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("le contrat n'est pas lu (/actions/0)")
        .hasMessageContaining("the contract is not read (/actions/0)");
    assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(Montant.of(1500)))
        .hasMessageContaining("Montant n'est pas un bean")
        .hasMessageContaining("Montant is not a bean");
  }
}
