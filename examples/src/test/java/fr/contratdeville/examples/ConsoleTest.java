package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts of jshell and the console that runs them; figures counted by hand. */
class ConsoleTest {
  private static final Path SCRIPTS = Path.of("jshell");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock = """
          qui-finance-quoi               | MAIRIE BAGNOLS      321\u202F439          | EDUCATION CULTURE SPORT
          que-ne-ferme-pas               | CV-TOT-01 Bilan 2023!L27 : | déclaré 4\u202F846\u00A0€
          quelles-structures             | noms de porteurs dans le document   | MAIRIE BAGNOLS
          combien-de-personnes           | 228..233                            | Festival de la diversité, PRE
          quels-tableaux-se-contredisent | imprimé 1028246.00, somme 1028356.00 | totaux sur
          """)
  void a_script_answers_its_question(String script, String chiffre, String mot) throws Exception {
    assertThat(executer("", SCRIPTS.resolve(script + ".jsh").toString()))
        .contains(chiffre, mot)
        .doesNotContain("Exception", "|  Error");
  }

  @Test
  void every_script_is_run() throws IOException {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      assertThat(scripts.map(script -> script.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "affichage.jsh",
              "combien-de-personnes.jsh",
              "demarrage.jsh",
              "que-ne-ferme-pas.jsh",
              "quelles-structures.jsh",
              "quels-tableaux-se-contredisent.jsh",
              "qui-finance-quoi.jsh");
    }
  }

  @Test
  void what_is_typed_stands_as_a_table_from_the_first_column() throws Exception {
    String ecran = executer("""
        var lecture = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx"));
        var lignes = lecture.valeur().lignes();
        Totaux.par(Axes.financeur(), lignes)
        Controles.standard().examiner(lecture.valeur())
        lecture
        """);
    assertThat(ecran.lines())
        .containsSubsequence(List.of(
            "|  $3 : Totaux",
            "Financeur       Montant (€)     Part  Lignes",
            "──────────────  ───────────  ───────  ──────"))
        .contains("|  $4 : Rapport", "|  lecture : Lecture", "Place               Reconnu comme");
    // The report is longer than jshell shows by itself.
    assertThat(ecran).doesNotContain(" ... ").containsPattern("(?m)^… \\d+ de plus$");
  }

  private static String executer(String lignes, String... scripts) throws Exception {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    Console.executer(
        new ByteArrayInputStream((lignes + "/exit\n").getBytes(StandardCharsets.UTF_8)),
        new PrintStream(sortie, true, StandardCharsets.UTF_8),
        scripts);
    return sortie.toString(StandardCharsets.UTF_8);
  }
}
