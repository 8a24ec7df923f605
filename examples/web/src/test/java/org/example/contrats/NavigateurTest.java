package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a person does: choose a file, read the report, download the rest. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NavigateurTest {

  private static final Path BILAN = Path.of("../echantillons/bagnols-2023.xlsx");

  @TempDir
  private Path dossier;

  @Value("${local.server.port}")
  private int port;

  @Test
  @NeedsChromium
  void aPersonReadsTheReportAndNothingIsFetchedFromElsewhere() throws Exception {
    String site = "http://localhost:" + port + "/";
    try (Navigateur navigateur = Navigateur.ouvrir(dossier)) {
      navigateur.aller(site);
      navigateur.attendre("document.querySelector('button') !== null");
      navigateur.choisir("#fichiers", BILAN.toAbsolutePath().normalize());
      navigateur.evaluer("document.querySelector('button').click()");
      navigateur.attendre(
          "location.pathname.startsWith('/documents/') && document.readyState === 'complete'");
      String resultats = navigateur.evaluer("location.href");
      assertThat(navigateur.evaluer("document.querySelector('h2').textContent"))
          .isEqualTo("bagnols-2023.xlsx");

      for (String piece : new String[] {"annote", "synthese", "contrat"}) {
        navigateur.evaluer("document.querySelector('a[href$=\"/" + piece + "\"]').click()");
      }
      navigateur.attendreTelechargements(3);
      try (Stream<Path> recus = Files.list(dossier)) {
        assertThat(recus.map(f -> f.getFileName().toString()))
            .contains(
                "bagnols-2023-annote.xlsx",
                "bagnols-2023-synthese.xlsx",
                "bagnols-2023-contrat.json");
      }

      navigateur.aller(resultats + "/0/rapport");
      navigateur.attendre(
          "location.pathname.endsWith('/rapport') && document.readyState === 'complete'");
      assertThat(navigateur.evaluer("document.body.innerText")).contains("MAIRIE BAGNOLS");
      // The style of the report is applied, and its script runs, in the sandbox.
      assertThat(navigateur.evaluer("document.styleSheets.length")).isEqualTo("1");
      assertThat(navigateur.evaluer("document.getElementById('filtres').hidden"))
          .isEqualTo("false");
      assertThat(navigateur.evaluer("self.origin")).isEqualTo("null");

      assertThat(navigateur.adresses())
          .isNotEmpty()
          .allMatch(a -> a.startsWith(site) || a.startsWith("data:"));
      assertThat(navigateur.plaintes()).isEmpty();
    }
  }
}
