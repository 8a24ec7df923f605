package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.lexique.Terme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on reading says every rule that the code has, and what it shows works. */
class LecturePageTest {
  private static final Path PAGE = Path.of("../docs/lecture.md");
  private static final List<Path> SOURCES =
      List.of(Path.of("../io-xlsx/src/main/java"), Path.of("../tableaux/src/main/java"));
  private static final Pattern ID = Pattern.compile("CV-(?:AMT|LAY|IDE|DAT|MON|TXT)-[0-9]{2}");
  private static final Pattern CODE =
      Pattern.compile("<!-- run by LecturePageTest -->\n```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JSON =
      Pattern.compile("<!-- read by LecturePageTest -->\n```json\n(.*?)```", Pattern.DOTALL);

  @TempDir
  Path dossier;

  private static Set<String> ids(String texte) {
    return ID.matcher(texte)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_finding_of_the_code_is_in_the_page_and_no_other() throws IOException {
    Set<String> duCode = new TreeSet<>(Set.of("CV-AMT-01"));
    for (Path module : SOURCES) {
      try (Stream<Path> sources = Files.walk(module)) {
        for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
          duCode.addAll(ids(Files.readString(source)));
        }
      }
    }
    assertThat(ids(Files.readString(PAGE))).isEqualTo(duCode);
    assertThat(Files.readString(PAGE)).contains(Constat.TABLEAU_MAL_LU);
  }

  @Test
  void every_kind_of_row_and_table_and_every_term_is_in_the_page() throws IOException {
    String page = Files.readString(PAGE);
    for (Enum<?>[] tous : List.of(GenreLigne.values(), GenreTable.values(), Terme.values())) {
      for (Enum<?> un : tous) {
        assertThat(page).contains("`" + un.name() + "`");
      }
    }
  }

  @Test
  void what_the_page_shows_runs() throws IOException {
    String code = CODE.matcher(Files.readString(PAGE))
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.joining());
    assertThat(ReadmeTest.executer(code))
        .contains("45 lignes financées", "disposition donnée", "Optional[PORTEUR]")
        .contains("Optional[Bilan 2023!6]");
  }

  @Test
  void the_layout_of_the_page_is_one_of_the_sample() throws IOException {
    List<String> json =
        JSON.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)).toList();
    assertThat(json).hasSize(1);
    Path fichier = Files.writeString(dossier.resolve("d.json"), json.get(0));
    String lecture = new XlsxContratReader(JsonDisposition.read(fichier))
        .read(Path.of("echantillons/bagnols-2023.xlsx"))
        .toString();
    assertThat(lecture).contains("financeur PSE (Commune), versé", "ignorée", "disposition donnée");
  }
}
