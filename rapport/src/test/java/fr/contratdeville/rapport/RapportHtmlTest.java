package fr.contratdeville.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.LectureFeuilles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RapportHtmlTest {
  private static final Path BAGNOLS = Path.of("../examples/echantillons/bagnols-2023.xlsx");

  @Test
  void a_page_is_made_of_a_reading() throws Exception {
    String page = RapportHtml.of(LectureFeuilles.read(BAGNOLS)).texte();

    Files.writeString(Path.of("target/bagnols.html"), page);
    assertThat(page).startsWith("<!DOCTYPE html>").contains("CV-TOT-01");
  }
}
