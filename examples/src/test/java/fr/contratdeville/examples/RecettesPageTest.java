package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of recipes shows is compiled and tested: its classes are files, its lines run. */
class RecettesPageTest {
  private static final Path PAGE = Path.of("../docs/recettes.md");
  private static final Pattern FICHIER =
      Pattern.compile("<!-- file (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  private static final Pattern QUESTION =
      Pattern.compile("<!-- run by RecettesPageTest -->\n```java\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern LISTE =
      Pattern.compile("```text\n(Porteur;.*?)```\n", Pattern.DOTALL);

  @Test
  void each_class_of_the_page_is_the_file_that_it_names() throws IOException {
    List<MatchResult> classes =
        FICHIER.matcher(Files.readString(PAGE)).results().toList();
    assertThat(classes).hasSize(12);
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
    assertThat(page.split("```java\n", -1).length - 1).isEqualTo((int) Stream.of(FICHIER, QUESTION)
        .flatMap(motif -> motif.matcher(page).results())
        .count());
  }

  @Test
  void each_question_takes_three_lines_at_most_and_has_its_answer(@TempDir Path dossier)
      throws IOException {
    String page = Files.readString(PAGE);
    List<String> listes = LISTE.matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(listes).hasSize(2);
    Files.writeString(dossier.resolve("programmation-2024.csv"), listes.get(0));
    Files.writeString(dossier.resolve("programmation-2023.csv"), listes.get(1));
    List<String> questions =
        QUESTION.matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(questions).hasSize(8).allSatisfy(q -> assertThat(q.lines()).hasSizeBetween(1, 3));
    String imports = Files.readString(Path.of("jshell/demarrage.jsh"));

    String imprime = ReadmeTest.executer(imports
        + String.join("", questions)
            .replace("Path.of(\"programmation", "Path.of(\"" + dossier + "/programmation"));

    assertThat(imprime.replace('\u00A0', ' ').replace('\u202F', ' '))
        .startsWith("4000.00\n")
        .containsPattern("QN03014M Centre-ville +4 500 +25,7 %")
        .containsPattern("\\(non affecté\\) +5 000 +28,6 %")
        .containsPattern("Ateliers cuisine \\(MJC\\) +4 000 +20 +200\\s")
        .containsPattern("Sorties en famille \\(MJC\\) +500 +public non compté")
        .contains("Optional[153.85]")
        .containsPattern("MJC +7 500 +4 500 +-3 000 +-40,0 %")
        .containsPattern("Café des parents \\(Les Genêts\\) +3 000 +2 000 +-1 000 +-33,3 %")
        .contains("Les Genêts : État 7 000 €, 87,5 %\nÉvolution : 2023 → 2024")
        .contains("Actions : 4 → 5 (nouvelles 2, disparues 1, changées 2, inchangées 1)")
        .contains("changé : Ateliers cuisine (MJC) ; montants : État 4 000 € → État 3 000 €");
  }
}
