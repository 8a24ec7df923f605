package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module of tables is optional: who only wants contracts as JSON does without it. */
class SansTableauxTest {

  @Test
  void onlyTheDoorsOfLayoutsLexiconsAndListsNameTheModuleOfTables() throws Exception {
    Path classes = Path.of(JsonDisposition.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .toURI());
    List<String> nommant = new ArrayList<>();
    try (Stream<Path> fichiers = Files.walk(classes)) {
      for (Path fichier : fichiers.filter(SansTableauxTest::estUneClasse).toList()) {
        if (contenu(fichier).contains("fr/contratdeville/tableaux")) {
          nommant.add(fichier.getFileName().toString());
        }
      }
    }
    assertThat(nommant)
        .containsExactlyInAnyOrder(
            "JsonDisposition.class", "JsonLexique.class", "ListeDeSubventions.class");
  }

  private static boolean estUneClasse(Path fichier) {
    return fichier.toString().endsWith(".class") && !fichier.endsWith("module-info.class");
  }

  /** Every class that a class needs is named in it, as text. */
  private static String contenu(Path fichier) throws IOException {
    return new String(Files.readAllBytes(fichier), StandardCharsets.ISO_8859_1);
  }
}
