package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** Contracts in a database: stored as JSONB, read back equal, asked by a path. */
@NeedsPostgresql
@ActiveProfiles("registre")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegistreTest {

  private static final Path BILAN = Path.of("../echantillons/bagnols-2023.xlsx");

  @Value("${local.server.port}")
  private int port;

  @Autowired
  private Registre registre;

  @TempDir
  private Path dossier;

  @Test
  void what_is_uploaded_comes_back_equal() throws Exception {
    for (Path classeur : Classeurs.dans(dossier)) {
      ContratDeVille contrat = Contrats.read(classeur).valeur();
      HttpResponse<byte[]> garde = new Client(port).deposer("/api/contrats", classeur);
      assertThat(garde.statusCode()).as(classeur.toString()).isEqualTo(201);
      String chemin = garde.headers().firstValue("Location").orElseThrow();

      assertThat(registre.get(id(chemin))).as(classeur.toString()).contains(contrat);
      byte[] json = new Client(port).lire(chemin).body();
      assertThat(Contrats.read(new ByteArrayInputStream(json), "contrat.json").valeur())
          .as(classeur.toString())
          .isEqualTo(contrat);
    }
  }

  @Test
  void a_path_finds_lines_and_their_sum_is_exact() throws Exception {
    ContratDeVille contrat = Contrats.read(BILAN).valeur();
    String chemin = deposer();
    UUID id = id(chemin);

    for (String financeur : List.of("MAIRIE BAGNOLS", "CAF", "Région")) {
      BigDecimal attendu = contrat.lignes().stream()
          .map(LigneSituee::ligne)
          .filter(ligne -> ligne.financeur().nom().equals(financeur))
          .map(FinancementLine::montant)
          .flatMap(Optional::stream)
          .map(Montant::euros)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(attendu).isPositive();
      assertThat(registre.montant(id, financeur)).isEqualByComparingTo(attendu);
      assertThat(registre.deFinanceur(financeur)).contains(id);
    }
    assertThat(registre.deFinanceur("Personne")).isEmpty();
    assertThat(texte(new Client(port).lire("/api/contrats?financeur=CAF"))).contains(id.toString());
    assertThat(texte(new Client(port).lire(chemin + "/totaux")))
        .contains(Totaux.of(Axes.financeur(), contrat.retenues()).total().toString());
  }

  @Test
  void a_correction_is_validated_and_kept() throws Exception {
    String chemin = deposer();
    ContratDeVille corrige = ContratDeVille.builder()
        .from(Contrats.read(BILAN).valeur())
        .intitule("Bilan corrigé")
        .build();
    String json = json(corrige);

    assertThat(remplacer(chemin, "{\"auteur\":\" \",\"contrat\":" + json + "}")).isEqualTo(400);
    assertThat(remplacer(chemin, "{\"auteur\":\"A. Durand\"}")).isEqualTo(400);
    assertThat(remplacer(chemin, "{\"auteur\":\"A. Durand\",\"contrat\":{}}")).isEqualTo(422);
    assertThat(registre.get(id(chemin))).isNotEqualTo(Optional.of(corrige));
    assertThat(remplacer(chemin, "{\"auteur\":\"A. Durand\",\"contrat\":" + json + "}"))
        .isEqualTo(204);
    assertThat(registre.get(id(chemin))).contains(corrige);
  }

  private String deposer() throws Exception {
    return new Client(port)
        .deposer("/api/contrats", BILAN)
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private int remplacer(String chemin, String json) throws Exception {
    return new Client(port).remplacer(chemin, json).statusCode();
  }

  private static UUID id(String chemin) {
    return UUID.fromString(chemin.substring(chemin.lastIndexOf('/') + 1));
  }

  private static String texte(HttpResponse<byte[]> reponse) {
    return new String(reponse.body(), StandardCharsets.UTF_8);
  }

  private static String json(ContratDeVille contrat) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonContratWriter().write(contrat, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
