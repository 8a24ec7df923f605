package fr.contratdeville.examples.flux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No temporary file where memory serves, and none left behind. */
class SansTraceTest {

  @TempDir
  Path dossier;

  @Test
  void uploads_are_read_and_results_written_without_a_temporary_folder() throws Exception {
    Path absent = dossier.resolve("absent");
    assertThat(lancer(absent, "memoire", "echantillons/bagnols-2023.xlsx"))
        .contains("no temporary folder", "report true", "chunks true")
        .contains("XLSX 50", "CSV 50", "HTML 50", "ODS 50", "JSON 50");
    assertThat(absent).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_does_not_fit_is_in_a_private_file_that_goes_in_every_case() throws Exception {
    assertThat(lancer(dossier, "fichier"))
        .containsExactly(
            "open 1 rw-------",
            "read 500",
            "cancelled 0",
            "refused 0",
            "broken 0",
            "not begun 0",
            "as file 1 1",
            "end 0");
    assertThat(dossier).isEmptyDirectory();
  }

  private static List<String> lancer(Path temporaire, String... arguments)
      throws IOException, InterruptedException {
    List<String> commande = new java.util.ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.io.tmpdir=" + temporaire,
        "-XX:-UsePerfData",
        "-cp",
        System.getProperty("java.class.path"),
        Trace.class.getName()));
    commande.addAll(List.of(arguments));
    Path dit = Files.createTempFile("trace", ".txt");
    try {
      Process machine = new ProcessBuilder(commande)
          .redirectErrorStream(true)
          .redirectOutput(dit.toFile())
          .start();
      assertThat(machine.waitFor()).as(Files.readString(dit)).isZero();
      return Files.readAllLines(dit, StandardCharsets.UTF_8);
    } finally {
      Files.delete(dit);
    }
  }
}
