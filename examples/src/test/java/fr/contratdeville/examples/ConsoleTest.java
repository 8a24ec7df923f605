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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console and its scripts, in one session of jshell because each costs seconds. */
class ConsoleTest {
  private static final List<String> QUESTIONS = List.of(
      "qui-finance-quoi",
      "que-ne-ferme-pas",
      "quelles-structures",
      "combien-de-personnes",
      "quels-tableaux-se-contredisent");

  private static String ecran = "";

  @BeforeAll
  static void ouvrir() throws Exception {
    String lignes = """
        var lecture = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx"));
        var lignes = lecture.valeur().lignes();
        Totaux.of(Axes.financeur(), lignes)
        Controles.standard().examiner(lecture.valeur())
        lecture
        lecture.valeur()
        /exit
        """;
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    Console.executer(
        new ByteArrayInputStream(lignes.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(sortie, true, StandardCharsets.UTF_8),
        QUESTIONS.stream().map(q -> "jshell/" + q + ".jsh").toArray(String[]::new));
    ecran = sortie.toString(StandardCharsets.UTF_8);
  }

  /** Figures counted by hand. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          qui-finance-quoi               | MAIRIE BAGNOLS      321\u202F439
          que-ne-ferme-pas               | CV-TOT-01 Bilan 2023!L27 : déclaré 4\u202F846\u00A0€
          quelles-structures             | VILLE                              439\u202F867
          combien-de-personnes           | PERSONNES=~228..233
          quels-tableaux-se-contredisent | imprimé 1028246.00, somme 1028356.00
          """)
  void a_script_answers_its_question(String script, String reponse) {
    assertThat(QUESTIONS).contains(script);
    assertThat(ecran).contains(reponse);
  }

  @Test
  void nothing_is_refused() {
    assertThat(ecran).doesNotContain("Exception", "Error", "Does not match", "cannot");
  }

  @Test
  void what_is_typed_stands_as_a_table_from_the_first_column() {
    assertThat(ecran.lines())
        .containsSubsequence(
            "Financeur       Montant (€)     Part  Lignes",
            "──────────────  ───────────  ───────  ──────")
        .contains("Place               Reconnu comme");
    assertThat(ecran)
        .contains("|  lecture : Lecture\n")
        .containsPattern("\\|  \\$\\d+ : Totaux\nFinanceur ")
        .containsPattern("\\|  \\$\\d+ : Rapport\nContrôle ")
        .containsPattern("\\|  \\$\\d+ : ContratDeVille\nBILAN DES ACTIONS[^|]{200,1500}contrat> ");
  }

  /** jshell by itself cuts the middle out of what has more than a thousand characters. */
  @Test
  void nothing_is_cut_in_the_middle() {
    assertThat(ecran).doesNotContain(" ... ");
    assertThat(ecran.lines()).contains("Constats : erreurs 9, avertissements 4, informations 1");
  }

  @Test
  void every_script_is_run() throws IOException {
    try (Stream<Path> scripts = Files.list(Path.of("jshell"))) {
      assertThat(scripts.map(script -> script.getFileName().toString().replace(".jsh", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("affichage", "demarrage"), QUESTIONS.stream())
                  .toList());
    }
  }
}
