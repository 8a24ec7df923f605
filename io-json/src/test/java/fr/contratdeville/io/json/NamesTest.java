package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads {@code Rangees} in a file knows which one it is. */
class NamesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path CORE = Path.of("../core/src/main/java");

  @Test
  void each_type_of_this_module_has_a_name_of_its_own() throws IOException {
    assertThat(types(SOURCES)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void no_type_of_this_module_has_the_name_of_one_of_core() throws IOException {
    assertThat(types(CORE)).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(types(SOURCES));
  }

  private static List<String> types(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.contains("-info"))
          .toList();
    }
  }
}
