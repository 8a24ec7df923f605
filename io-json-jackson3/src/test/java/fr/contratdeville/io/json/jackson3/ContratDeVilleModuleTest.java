package fr.contratdeville.io.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

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
  private static final String SANS_MONTANT = "{\"contrat-de-ville\":1,\"intitule\":\"x\","
      + "\"actions\":[{\"intitule\":\"a\",\"volets\":[{\"lignes\":[{\"financeur\":"
      + "{\"nom\":\"Ville\",\"type\":\"COMMUNE\"},\"texte\":\"à voir\"}]}]}]}";

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  record Dossier(String numero, ContratDeVille contrat) {}

  @Test
  void a_contract_inside_an_object_of_the_application_comes_back_equal() {
    Dossier dossier = new Dossier("D-1", CONTRAT);

    String json = mapper.writeValueAsString(dossier);

    assertThat(json).contains("\"montant\":1500.10", "\"contrat-de-ville\":1");
    assertThat(mapper.readValue(json, Dossier.class)).isEqualTo(dossier);
  }

  @Test
  void a_refusal_has_its_reason_in_both_languages() {
    assertThatThrownBy(() -> mapper.readValue("{}", ContratDeVille.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("ce JSON n'est pas un contrat de ville")
        .hasMessageContaining("this JSON is not a contrat de ville")
        .hasCauseInstanceOf(LectureException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_strict_prevails_in_any_order(boolean last) {
    JsonMapper.Builder builder = JsonMapper.builder();
    builder = last ? builder.findAndAddModules() : builder;
    builder = builder.addModule(ContratDeVilleModule.strict());
    JsonMapper strict = (last ? builder : builder.findAndAddModules()).build();

    assertThat(mapper.readValue(SANS_MONTANT, ContratDeVille.class).lignes()).hasSize(1);
    assertThatThrownBy(() -> strict.readValue(SANS_MONTANT, ContratDeVille.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("à voir");
    assertThat(strict.readValue(strict.writeValueAsString(CONTRAT), ContratDeVille.class))
        .isEqualTo(CONTRAT);
  }

  @Test
  void an_amount_that_was_a_binary_fraction_is_refused_if_it_lost_digits() {
    String json = mapper.writeValueAsString(CONTRAT).replace("1500.10", "12345678901234567.10");
    var tree = mapper.readTree(json);

    assertThatThrownBy(() -> mapper.treeToValue(tree, ContratDeVille.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("fraction binaire");
    var court = mapper.readTree(mapper.writeValueAsString(CONTRAT));
    assertThat(mapper.treeToValue(court, ContratDeVille.class)).isEqualTo(CONTRAT);
  }

  /** Whatever the application allows. */
  @Test
  void depth_ends_where_that_of_files_does() {
    JsonMapper profond = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(100_000).build())
            .build())
        .findAndAddModules()
        .build();
    String json = "{\"contrat-de-ville\":1,\"intitule\":\"x\",\"inconnu\":" + "[".repeat(600)
        + "]".repeat(600) + "}";

    assertThatThrownBy(() -> profond.readValue(json, ContratDeVille.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("profondeur")
        .hasCauseInstanceOf(LectureException.class);
  }

  @Test
  void half_a_pair_of_surrogates_passes_through_bytes() {
    ContratDeVille abime =
        ContratDeVille.builder().from(CONTRAT).intitule("Bilan \ud83d").build();

    byte[] json = mapper.writeValueAsBytes(abime);

    assertThat(new String(json, StandardCharsets.UTF_8)).contains("Bilan \\ud83d\"");
    assertThat(mapper.readValue(json, ContratDeVille.class)).isEqualTo(abime);
  }

  /**
   * Of properties that the library does not know, and keeps; halves of pairs are no names in any
   * JSON here.
   */
  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d\\ude00", "\ud83d\ude00"})
  void names_with_pairs_of_surrogates_are_written(String nom) {
    String json = "{\"contrat-de-ville\":1,\"intitule\":\"x\",\"" + nom + "\":1}";
    ContratDeVille contrat = mapper.readValue(json, ContratDeVille.class);

    assertThat(contrat.complements()).hasSize(1);
    String ecrit = new String(mapper.writeValueAsBytes(contrat), StandardCharsets.UTF_8);
    assertThat(mapper.readValue(ecrit, ContratDeVille.class)).isEqualTo(contrat);
  }
}
