package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would take gigabytes as one contract is read part by part in a small heap. */
@Tag("long")
class GrandClasseurTest {

  private static final int ACTIONS = 400_000;

  @TempDir
  Path dossier;

  @Test
  void fourHundredThousandActionsInSixtyFourMebibytes() throws Exception {
    Path fichier = dossier.resolve("france.xlsx");
    GrandClasseur.ecrire(fichier, ACTIONS);
    Path sortie = dossier.resolve("sortie");
    Path erreurs = dossier.resolve("erreurs");
    Process processus = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            GrandClasseur.class.getName(),
            fichier.toString())
        .redirectOutput(Redirect.to(sortie.toFile()))
        .redirectError(Redirect.to(erreurs.toFile()))
        .start();
    boolean fini = processus.waitFor(5, TimeUnit.MINUTES);
    processus.destroyForcibly().waitFor();
    assertThat(erreurs).isEmptyFile();
    assertThat(fini).isTrue();
    assertThat(sortie).hasContent(ACTIONS + " " + 350L * ACTIONS + " 0 true\n");
  }
}
