package fr.contratdeville.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens jshell with this class path and the imports of {@code jshell/demarrage.jsh}, and shows
 * results as tables: {@code mvn -q -pl examples -am compile exec:exec@jshell}.
 */
public final class Console {
  private static final Path DOSSIER = Path.of("jshell");

  private Console() {}

  /**
   * Runs jshell until the user leaves it.
   *
   * @param args the scripts to run first
   */
  public static void main(String[] args) throws Exception {
    JavaShellToolBuilder.builder().persistence(affichage()).start(arguments(args));
  }

  /** Runs jshell over other streams than those of the machine, as tests need it. */
  static void executer(InputStream entree, PrintStream sortie, String... scripts) throws Exception {
    JavaShellToolBuilder.builder()
        .in(entree, null)
        .out(sortie)
        .err(sortie)
        .persistence(affichage())
        .run(arguments(scripts));
  }

  private static String[] arguments(String... scripts) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--class-path", System.getProperty("java.class.path")));
    arguments.addAll(List.of("--startup", "DEFAULT", "--startup", "PRINTING"));
    arguments.addAll(List.of("--startup", DOSSIER.resolve("demarrage.jsh").toString()));
    // Another Java machine runs the typed code: without these it would write in the local charset.
    arguments.addAll(List.of("-R-Dfile.encoding=UTF-8", "-R-Dstdout.encoding=UTF-8"));
    arguments.addAll(List.of(scripts));
    return arguments.toArray(String[]::new);
  }

  /**
   * The settings of {@code affichage.jsh}, which decide how results are shown, as jshell remembers
   * them. Startup files and scripts run before jshell accepts such settings, and the preferences of
   * the user must not be changed.
   */
  private static Map<String, String> affichage() throws Exception {
    Map<String, String> retenu = new HashMap<>();
    PrintStream muet =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    JavaShellToolBuilder.builder()
        .in(commandes(), null)
        .out(muet)
        .err(muet)
        .persistence(retenu)
        .run("--no-startup", "--execution", "local");
    return retenu;
  }

  private static InputStream commandes() throws IOException {
    return new ByteArrayInputStream(Files.readAllBytes(DOSSIER.resolve("affichage.jsh")));
  }
}
