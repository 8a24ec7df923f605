package fr.contratdeville.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The test classes that the page on tests shows are compiled and run as they stand there. */
class TestsPageTest {
  private static final Pattern CLASSE = Pattern.compile(
      "<!-- run by TestsPageTest(?:, without jqwik)? -->\n```java\n(import .*?\nclass (\\w+) .*?)```",
      Pattern.DOTALL);

  @TempDir
  Path dossier;

  @Test
  void the_classes_of_the_page_pass() throws Exception {
    executer("NosTotauxTest", s -> s).assertStatistics(e -> e.started(2).succeeded(2));
    executer("NotreBilanTest", s -> s).assertStatistics(e -> e.started(1).succeeded(1));
    executer("NosEchantillonsTest", s -> s).assertStatistics(e -> e.started(2).succeeded(2));
  }

  @Test
  void with_other_figures_they_fail() throws Exception {
    executer("NosTotauxTest", s -> s.replace("703_039", "703_040"))
        .assertStatistics(e -> e.started(2).failed(1));
    executer("NotreBilanTest", s -> s.replace("\"2546\"", "\"2547\""))
        .assertStatistics(e -> e.started(1).failed(1));
    executer(
            "NosEchantillonsTest",
            s -> s.replace("contrat.lignes().stream()", "contrat.lignes().stream().skip(1)"))
        .assertStatistics(e -> e.started(2).failed(1));
  }

  private Events executer(String nom, UnaryOperator<String> change)
      throws IOException, ClassNotFoundException {
    String classe = CLASSE
        .matcher(Files.readString(Path.of("../docs/tests.md")))
        .results()
        .filter(m -> m.group(2).equals(nom))
        .map(m -> m.group(1))
        .findFirst()
        .orElseThrow();
    Path sortie = Files.createTempDirectory(dossier, nom);
    compiler(Files.writeString(sortie.resolve(nom + ".java"), change.apply(classe)), sortie);
    try (URLClassLoader chargeur =
        new URLClassLoader(new URL[] {sortie.toUri().toURL()}, getClass().getClassLoader())) {
      return EngineTestKit.engine(classe.contains("net.jqwik") ? "jqwik" : "junit-jupiter")
          .configurationParameter("jqwik.database", "")
          .configurationParameter("jqwik.reporting.onlyfailures", "true")
          .configurationParameter("jqwik.tries.default", "100")
          .selectors(selectClass(chargeur.loadClass(nom)))
          .execute()
          .testEvents();
    }
  }

  private static void compiler(Path source, Path sortie) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter dit = new StringWriter();
    List<String> options = List.of(
        "-parameters",
        "-d",
        sortie.toString(),
        "-classpath",
        System.getProperty("java.class.path"));
    boolean compile;
    try (var fichiers = javac.getStandardFileManager(null, null, null)) {
      compile = javac
          .getTask(dit, fichiers, null, options, null, fichiers.getJavaFileObjects(source))
          .call();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    assertThat(compile).as(dit.toString()).isTrue();
  }
}
