package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.json.ContratDeVilleModule;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every document of the project, as its reader gives it, through JSON and back. */
class CorpusEnJsonTest {
  private static final Path CORPUS =
      Path.of("../io-xlsx/src/test/resources/fr/contratdeville/io/xlsx/corpus");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ContratDeVilleModule()).build();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema CONTRAT = SCHEMAS.getSchema(JsonContratWriter.schema());
  private static final JsonSchema RAPPORT = SCHEMAS.getSchema(JsonRapport.schema());

  private static List<Path> documents() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("echantillons"));
        Stream<Path> corpus = Files.walk(CORPUS)) {
      return Stream.concat(samples, corpus)
          .filter(f -> f.toString().matches(".*(-20\\d\\d[.]json|[.]xlsx)"))
          .sorted()
          .toList();
    }
  }

  @Test
  void every_document_comes_back_equal_from_a_mapper_and_is_what_the_schemas_say()
      throws IOException {
    int withFindings = 0;
    List<Path> documents = documents();
    assertThat(documents).hasSizeGreaterThan(200);
    for (Path document : documents) {
      Lecture lecture = Contrats.read(document);
      ContratDeVille contrat = lecture.valeur();
      byte[] json = MAPPER.writeValueAsBytes(contrat);
      assertThat(MAPPER.readValue(json, ContratDeVille.class))
          .as(document.toString())
          .isEqualTo(contrat);
      assertThat(CONTRAT.validate(MAPPER.readTree(json)))
          .as(document.toString())
          .isEmpty();
      rapport(lecture, document);
      withFindings += lecture.constats().isEmpty() ? 0 : 1;
    }
    assertThat(withFindings).isGreaterThan(20);
  }

  private static void rapport(Lecture lecture, Path document) throws IOException {
    ByteArrayOutputStream rapport = new ByteArrayOutputStream();
    JsonRapport.write(Controles.standard().examiner(lecture.valeur(), lecture.constats()), rapport);
    assertThat(RAPPORT.validate(MAPPER.readTree(rapport.toByteArray())))
        .as(document.toString())
        .isEmpty();
  }
}
