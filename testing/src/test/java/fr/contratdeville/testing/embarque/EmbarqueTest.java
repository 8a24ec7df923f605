package fr.contratdeville.testing.embarque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.echantillon.Echantillons;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another program finds the values, on the class path and on the module path. */
class EmbarqueTest {
  private static final Path ICI = Path.of(URI.create(
      EmbarqueTest.class.getProtectionDomain().getCodeSource().getLocation().toString()));

  private static final String CLASSES = "-Dclasses="
      + Path.of(URI.create(
          Echantillons.class.getProtectionDomain().getCodeSource().getLocation().toString()));

  /** The class path of the tests without the test classes. */
  private static String chemin() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(element -> !Path.of(element).toAbsolutePath().equals(ICI))
        .filter(element -> Files.exists(Path.of(element)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String sansJqwik() {
    return Arrays.stream(chemin().split(File.pathSeparator, -1))
        .filter(element -> !element.contains("jqwik") && !element.contains("junit"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> lancer(String... options) throws IOException, InterruptedException {
    return lancer(Depart.class, options);
  }

  private static List<String> lancer(Class<?> programme, String... options)
      throws IOException, InterruptedException {
    List<String> commande = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8"));
    commande.addAll(List.of(options));
    commande.add(programme.getName());
    Process machine = new ProcessBuilder(commande).redirectErrorStream(true).start();
    String sortie = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(machine.waitFor()).as(sortie).isZero();
    return sortie.lines().toList();
  }

  @Test
  void on_the_class_path() throws Exception {
    assertThat(lancer(
            "-cp",
            Stream.of(ICI.toString(), chemin()).collect(Collectors.joining(File.pathSeparator))))
        .contains("module null", "provider ContratArbitraryProvider", "properties 2, failed 0");
  }

  @Test
  void on_the_module_path() throws Exception {
    assertThat(lancer(
            "-p",
            chemin(),
            "--add-modules",
            "fr.contratdeville.testing,net.jqwik.engine,org.junit.platform.testkit",
            "-cp",
            ICI.toString()))
        .contains(
            "module fr.contratdeville.testing",
            "provider ContratArbitraryProvider",
            "properties 2, failed 0");
  }

  @Test
  void without_jqwik_on_the_class_path() throws Exception {
    assertThat(
            lancer(DepartSansJqwik.class, CLASSES, "-cp", ICI + File.pathSeparator + sansJqwik()))
        .contains("module null", "jqwik is missing", "linked all", "reduced to 1 action", "done");
  }
}
