package fr.contratdeville.io.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.io.json.mapper.MappedType;
import fr.contratdeville.io.json.mapper.MappedTypes;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.ContratArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Both generations of mappers write the same JSON, and what one wrote the other one reads. */
class SiblingProperties {
  private final com.fasterxml.jackson.databind.ObjectMapper two =
      new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();
  private final JsonMapper three = JsonMapper.builder()
      .findAndAddModules()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  /** A value of any type that is read and that can be made. */
  record Value<T>(MappedType<T> mapped, T value) {}

  @Provide
  Arbitrary<Value<?>> values() {
    List<? extends MappedType<?>> read = MappedTypes.all().stream()
        .filter(MappedType::isRead)
        .filter(t -> canBeMade(t.type()))
        .toList();
    assertThat(read).hasSizeGreaterThan(40);
    return Arbitraries.of(read).flatMap(SiblingProperties::value);
  }

  private static boolean canBeMade(Class<?> type) {
    return ContratArbitraries.types().contains(type);
  }

  private static <T> Arbitrary<Value<?>> value(MappedType<T> mapped) {
    return ContratArbitraries.of(mapped.type()).map(value -> new Value<>(mapped, value));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void a_value_is_the_same_json_and_comes_back_equal(@ForAll("values") Value<?> value)
      throws Exception {
    Class<?> type = value.mapped().type();
    String json = two.writeValueAsString(value.value());

    assertThat(three.writeValueAsString(value.value())).isEqualTo(json);
    assertThat((Object) three.readValue(json, type)).isEqualTo(value.value());
    // Jackson 2 writes surrogates as escapes there; in names, Jackson 3 reads these as text alone.
    String bytes = new String(two.writeValueAsBytes(value.value()), StandardCharsets.UTF_8);
    assertThat((Object) three.readValue(bytes, type)).isEqualTo(value.value());
    assertThat((Object) two.readValue(three.writeValueAsBytes(value.value()), type))
        .isEqualTo(value.value());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void a_tree_of_exact_decimals_loses_nothing(@ForAll("coherent") ContratDeVille contrat) {
    JsonNode tree = three.valueToTree(contrat);

    assertThat(three.treeToValue(tree, ContratDeVille.class)).isEqualTo(contrat);
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void what_is_only_written_is_the_same_json(@ForAll("coherent") ContratDeVille contrat)
      throws Exception {
    for (Object answer : List.of(
        Totaux.of(Axes.financeur(), contrat.retenues()),
        Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues()),
        contrat.retenues(),
        Controles.standard().examiner(contrat).tableauConstats())) {
      assertThat(three.writeValueAsString(answer)).isEqualTo(two.writeValueAsString(answer));
    }
  }

  @Provide
  Arbitrary<ContratDeVille> coherent() {
    return ContratArbitraries.contratsCoherents();
  }
}
