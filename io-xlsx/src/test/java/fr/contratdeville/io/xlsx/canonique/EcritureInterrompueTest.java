package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.ContratDeVille;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcritureInterrompueTest {

  @TempDir
  private Path dossier;

  @Test
  void aProgramThatIsKilledHalfWayLeavesTheOldFile() throws Exception {
    Path fichier = dossier.resolve("contrat.xlsx");
    ContratDeVille ancien = ContratDeVille.builder().intitule("Ancien").build();
    Contrats.write(ancien, fichier);
    byte[] octets = Files.readAllBytes(fichier);

    Process enfant = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EcritureInterrompue.class.getName(),
            fichier.toString())
        .redirectErrorStream(true)
        .start();
    try (BufferedReader dit = new BufferedReader(
        new InputStreamReader(enfant.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(dit.readLine()).isEqualTo(EcritureInterrompue.A_MOITIE);
    } finally {
      enfant.destroyForcibly().waitFor();
    }

    assertThat(Files.readAllBytes(fichier)).isEqualTo(octets);
    assertThat(Contrats.read(fichier).valeur()).isEqualTo(ancien);
    // What was written of the new one stands beside it, under a name that says what it is.
    try (Stream<Path> restes = Files.list(dossier)) {
      assertThat(restes.filter(f -> !f.equals(fichier)))
          .singleElement()
          .satisfies(f -> assertThat(f.getFileName().toString()).endsWith(".tmp"));
    }
  }
}
