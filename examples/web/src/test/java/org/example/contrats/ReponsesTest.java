package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.json.JsonRapport;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * What programs get for many workbooks: values of the library as JSON, which the library reads back
 * equal. The answers are left behind, to be compared with those of another version of Spring Boot.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReponsesTest {

  private static final Path REPONSES = Path.of(System.getProperty("reponses"));

  @Value("${local.server.port}")
  private int port;

  @TempDir
  private Path dossier;

  @Test
  void what_is_answered_is_read_back_equal() throws Exception {
    List<Path> classeurs = Classeurs.dans(dossier);
    assertThat(classeurs).hasSizeGreaterThanOrEqualTo(10);
    for (Path classeur : classeurs) {
      Lecture lecture = Contrats.read(classeur);

      byte[] contrat = reponse("contrat", classeur);
      assertThat(Contrats.read(new ByteArrayInputStream(contrat), "contrat.json").valeur())
          .as(classeur.toString())
          .isEqualTo(lecture.valeur());

      Path rapport = Files.write(dossier.resolve("rapport.json"), reponse("rapport", classeur));
      assertThat(JsonRapport.read(rapport))
          .as(classeur.toString())
          .isEqualTo(Examen.controler(lecture));

      assertThat(new String(reponse("totaux", classeur), StandardCharsets.UTF_8))
          .startsWith("{\"version\":1,\"titre\":")
          .contains("\"genre\":\"MONTANT\"");
    }
  }

  private byte[] reponse(String sorte, Path classeur) throws Exception {
    HttpResponse<byte[]> reponse = new Client(port).deposer("/api/" + sorte, classeur);
    assertThat(reponse.statusCode()).as(sorte + " " + classeur).isEqualTo(200);
    assertThat(reponse.headers().firstValue("Content-Type")).contains("application/json");
    Files.createDirectories(REPONSES);
    Files.write(
        REPONSES.resolve(classeur.getFileName() + "." + sorte + ".json"), reponse.body());
    return reponse.body();
  }
}
