package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of the README are run as they stand there. */
class ReadmeTest {
  private static final Pattern BLOC =
      Pattern.compile("<!-- run by ReadmeTest -->\\n```java\\n(.*?)```", Pattern.DOTALL);
  private static final List<String> IMPORTS_DE_JSHELL =
      List.of("java.io.*", "java.math.*", "java.nio.file.*", "java.util.*", "java.util.stream.*");

  @TempDir
  Path dossier;

  @Test
  void the_lines_of_jshell_run_and_print_tables() throws IOException {
    Path json = dossier.resolve("bilan-2023.json");

    String imprime = executer(blocs().get(0).replace("\"bilan-2023.json\"", "\"" + json + "\""));

    assertThat(imprime).contains("MAIRIE BAGNOLS", "EDUCATION CULTURE SPORT", "CV-TOT-04");
    assertThat(json).isNotEmptyFile();
  }

  @Test
  void a_layout_that_is_corrected_is_read_as_it_says() throws IOException {
    assertThat(executer(blocs().get(2))).contains("ignorée", "disposition donnée");
  }

  @Test
  void a_profile_sets_a_finding_aside() throws IOException {
    assertThat(executer(blocs().get(1)))
        .contains("Nouveaux 0, disparus 1, inchangés ", "- CV-TOT-01 ")
        .contains("## Mis à l'écart", "total repris de 2022");
  }

  private static List<String> blocs() throws IOException {
    List<String> blocs = BLOC.matcher(Files.readString(Path.of("../README.md")))
        .results()
        .map(m -> m.group(1))
        .toList();
    assertThat(blocs).hasSize(3);
    return blocs;
  }

  static String executer(String source) {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    PrintStream flux = new PrintStream(sortie, true, StandardCharsets.UTF_8);
    List<String> refus = new ArrayList<>();
    try (JShell jshell = JShell.builder()
        .out(flux)
        .err(flux)
        .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
        .build()) {
      for (String chemin :
          System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
        jshell.addToClasspath(chemin);
      }
      IMPORTS_DE_JSHELL.forEach(nom -> jshell.eval("import " + nom + ";"));
      String reste = source;
      while (!reste.isBlank()) {
        CompletionInfo info = jshell.sourceCodeAnalysis().analyzeCompletion(reste);
        for (SnippetEvent evenement : jshell.eval(info.source())) {
          if (evenement.status() != Status.VALID || evenement.exception() != null) {
            refus.add(info.source() + " " + evenement.exception()
                + jshell
                    .diagnostics(evenement.snippet())
                    .map(d -> d.getMessage(null))
                    .toList());
          }
        }
        reste = info.remaining();
      }
    }
    assertThat(refus).isEmpty();
    return sortie.toString(StandardCharsets.UTF_8);
  }
}
