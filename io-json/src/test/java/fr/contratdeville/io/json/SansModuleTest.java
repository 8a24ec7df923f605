package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.contratdeville.agregation.Axe;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.valeur.Montant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import tools.jackson.databind.json.JsonMapper;

/** A mapper that knows beans alone never writes a value of the library as something else. */
@Label("without the module")
class SansModuleTest {

  /** They do something, and hold no value that somebody would write. */
  private static final Set<Class<?>> NO_VALUES =
      Set.of(Axe.class, Controles.class, Controle.class, Contexte.class);

  record Dossier(String numero, Object contenu) {}

  @FunctionalInterface
  private interface Mapper {
    String write(Object value) throws Exception;
  }

  private static Map<String, Mapper> mappers() {
    ObjectMapper lenient = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    JsonMapper next = JsonMapper.builder().build();
    return Map.of(
        "2", new ObjectMapper()::writeValueAsString,
        "2, empty beans allowed", lenient::writeValueAsString,
        "3", next::writeValueAsString);
  }

  @Example
  void everyValueIsRefusedByMappersOfBothGenerations() {
    Set<String> written = new TreeSet<>();
    for (Class<?> type : ContratArbitraries.types()) {
      if (!NO_VALUES.contains(type) && !type.isEnum()) {
        Object value = ContratArbitraries.of(type).sample();
        mappers().forEach((name, mapper) -> {
          for (Object contenu : List.of(value, new Dossier("D-1", value), List.of(value))) {
            refusal(mapper, contenu)
                .filter(text -> text.contains("ContratDeVilleModule") || text.contains("Java 8"))
                .ifPresentOrElse(t -> {}, () -> written.add(type.getSimpleName() + " " + name));
          }
        });
      }
    }
    assertThat(written).isEmpty();
  }

  /** All messages of what a mapper throws; empty if it wrote something. */
  private static Optional<String> refusal(Mapper mapper, Object value) {
    try {
      mapper.write(value);
      return Optional.empty();
    } catch (Exception e) {
      return Optional.of(e.toString());
    }
  }

  @Example
  void theRefusalSaysWhatToDoInBothLanguages() {
    ContratDeVille contrat = ContratDeVille.builder().intitule("Bilan").build();
    for (Mapper mapper : mappers().values()) {
      assertThatThrownBy(() -> mapper.write(new Dossier("D-1", contrat)))
          .hasMessageContaining("ContratDeVille n'est pas un bean : ajoutez")
          .hasMessageContaining("ContratDeVille is not a bean: add")
          .hasMessageContaining("contenu");
    }
  }

  /** What the module writes is no value of another kind to a mapper without it. */
  @Example
  void nothingIsReadAsAnotherValue() {
    ObjectMapper mapper = new ObjectMapper();
    JsonMapper next = JsonMapper.builder().build();
    for (String json : List.of("1500", "1500.10", "\"1500.10\"")) {
      assertThatThrownBy(() -> mapper.readValue(json, Montant.class))
          .hasMessageContaining("Montant");
      assertThatThrownBy(() -> next.readValue(json, Montant.class)).hasMessageContaining("Montant");
    }
    String contrat = "{\"contrat-de-ville\": 1, \"intitule\": \"x\"}";
    assertThatThrownBy(() -> mapper.readValue(contrat, ContratDeVille.class))
        .hasMessageContaining("ContratDeVille");
    assertThatThrownBy(() -> next.readValue(contrat, ContratDeVille.class))
        .hasMessageContaining("ContratDeVille");
  }

  @Example
  void membersOfClosedListsAreTheirNames() throws Exception {
    for (Mapper mapper : mappers().values()) {
      for (Object member : Stream.of(
              fr.contratdeville.modele.EtapeMontant.values(),
              fr.contratdeville.constat.Gravite.values())
          .flatMap(Arrays::stream)
          .toList()) {
        assertThat(mapper.write(member)).isEqualTo("\"" + ((Enum<?>) member).name() + "\"");
      }
    }
  }
}
