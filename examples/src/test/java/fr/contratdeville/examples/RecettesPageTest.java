package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The classes that the page of recipes shows are files that are compiled and tested. */
class RecettesPageTest {
  private static final Path PAGE = Path.of("../docs/recettes.md");
  private static final Pattern FICHIER =
      Pattern.compile("<!-- file (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void each_class_of_the_page_is_the_file_that_it_names() throws IOException {
    List<MatchResult> classes =
        FICHIER.matcher(Files.readString(PAGE)).results().toList();
    assertThat(classes).hasSize(7);
    for (MatchResult classe : classes) {
      Path fichier = Path.of("..", classe.group(1));
      assertThat(classe.group(2))
          .as("copy %s into %s", fichier, PAGE)
          .isEqualTo(Files.readString(fichier));
    }
  }

  @Test
  void all_java_of_the_page_names_its_file() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page.split("```java\n", -1).length - 1)
        .isEqualTo((int) FICHIER.matcher(page).results().count());
  }
}
