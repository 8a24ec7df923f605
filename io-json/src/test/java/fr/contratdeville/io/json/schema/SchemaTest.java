package fr.contratdeville.io.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.description.Marker;
import fr.contratdeville.description.Nouns;
import fr.contratdeville.description.ReportNouns;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.TelQueRecu;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The schemas say what is written, and are the files that are shipped. */
class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema CONTRAT = schema(JsonContratWriter.schema());
  private static final JsonSchema RAPPORT = schema(JsonRapport.schema());

  private static JsonSchema schema(InputStream in) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
  }

  /** {@code -Dschema=ecrire} writes them anew. */
  @Example
  void theShippedFilesAreWhatTheDescriptionSays() throws IOException {
    JsonSchemas schemas = new JsonSchemas();
    check("contrat", schemas.of(Nouns.CONTRAT, "contrat", Marker.VERSION));
    check("rapport", schemas.of(ReportNouns.RAPPORT, "rapport", ReportNouns.VERSION));
    assertThat(schemas.unused()).as("sentences of no noun and no property").isEmpty();
  }

  private static void check(String kind, String schema) throws IOException {
    Path shipped = Path.of("src/main/resources/fr/contratdeville/io/json", kind + ".schema.json");
    Path page = Path.of("../docs/schemas", kind + ".schema.json");
    if ("ecrire".equals(System.getProperty("schema"))) {
      Files.createDirectories(page.getParent());
      Files.writeString(shipped, schema);
      Files.writeString(page, schema);
    }
    assertThat(shipped).as("write it with -Dschema=ecrire").hasContent(schema);
    assertThat(page).as("write it with -Dschema=ecrire").hasContent(schema);
  }

  private static JsonNode json(ContratDeVille contrat) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    new JsonContratWriter().write(contrat, octets);
    return MAPPER.readTree(octets.toByteArray());
  }

  private static JsonNode json(Rapport rapport) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    JsonRapport.write(rapport, octets);
    return MAPPER.readTree(octets.toByteArray());
  }

  private static Set<ValidationMessage> errors(JsonSchema schema, JsonNode json) {
    return schema.validate(json);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyContractIsWhatTheSchemaSays(@ForAll ContratDeVille contrat) throws IOException {
    assertThat(errors(CONTRAT, json(contrat))).isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aContractAsItIsReceivedAndItsReportAreWhatTheSchemasSay(
      @ForAll @TelQueRecu ContratDeVille contrat) throws IOException {
    assertThat(errors(CONTRAT, json(contrat))).isEmpty();
    assertThat(errors(RAPPORT, json(Controles.standard().examiner(contrat)))).isEmpty();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyReportIsWhatTheSchemaSays(@ForAll Rapport rapport) throws IOException {
    assertThat(errors(RAPPORT, json(rapport))).isEmpty();
  }

  @Example
  void theSamplesAreWhatTheSchemaSays() throws IOException {
    List<Path> samples = new ArrayList<>();
    samples.add(Path.of("src/test/resources/fr/contratdeville/io/json/complet.json"));
    try (var files = Files.newDirectoryStream(Path.of("../examples/echantillons"), "*-20??.json")) {
      files.forEach(samples::add);
    }
    assertThat(samples).hasSizeGreaterThan(5);
    for (Path sample : samples) {
      assertThat(errors(CONTRAT, MAPPER.readTree(sample.toFile())))
          .as(sample.toString())
          .isEmpty();
    }
  }

  /** Wherever the sample with every attribute has a value, one of another kind is refused. */
  @Example
  void aValueOfAnotherKindIsRefusedAnywhere() throws IOException {
    JsonNode whole = MAPPER.readTree(
        Path.of("src/test/resources/fr/contratdeville/io/json/complet.json").toFile());
    List<String> accepted = new ArrayList<>();
    int[] damaged = {0};
    damage(whole, "", () -> whole, accepted, damaged);
    assertThat(damaged[0]).isGreaterThan(200);
    assertThat(accepted)
        .as("what the model does not know is kept, whatever it is")
        .containsExactlyInAnyOrder(
            "/visa",
            "/visa/par",
            "/visa/le",
            "/actions/0/suivi",
            "/cadres/0/noeuds/0/noeuds/0/page");
  }

  private static void damage(
      JsonNode node, String place, Supplier<JsonNode> root, List<String> accepted, int[] damaged) {
    if (node instanceof ObjectNode object) {
      Iterator<String> names = List.copyOf(names(object)).iterator();
      while (names.hasNext()) {
        String name = names.next();
        JsonNode before = object.get(name);
        object.put(name, true);
        damaged[0]++;
        if (errors(CONTRAT, root.get()).isEmpty()) {
          accepted.add(place + "/" + name);
        }
        object.set(name, before);
        damage(before, place + "/" + name, root, accepted, damaged);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        damage(node.get(i), place + "/" + i, root, accepted, damaged);
      }
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Example
  void whatIsMissingUnknownOrMisspeltIsRefused() throws IOException {
    refused("{\"intitule\": \"x\"}");
    refused("{\"contrat-de-ville\": 1}");
    refused("{\"contrat-de-ville\": 2, \"intitule\": \"x\"}");
    refused("{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"exercice\": 1900}");
    refused("{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"code\": \"CV1\"}");
    refused("{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"generation\": \"AUTRE\"}");
    refused("{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"financeurs\": [{\"nm\": \"ETAT\"}]}");
    refused(
        "{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"financeurs\": [{\"nom\": \"E\", \"x\": 1}]}");
    refused(
        "{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"emplacements\": {\"AILLEURS\": \"F6\"}}");
    assertThat(errors(
            CONTRAT,
            MAPPER.readTree("{\"contrat-de-ville\": 1, \"intitule\": \"x\", \"inconnu\": [1]}")))
        .isEmpty();
  }

  private static void refused(String json) throws IOException {
    assertThat(errors(CONTRAT, MAPPER.readTree(json))).as(json).isNotEmpty();
  }
}
