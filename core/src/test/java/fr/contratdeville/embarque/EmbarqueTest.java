package fr.contratdeville.embarque;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import fr.contratdeville.modele.ContratDeVille;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The library works on the class path and on the module path, with its option and without. */
class EmbarqueTest {

  private static final String SANS_OPTION = "Validateur needs hibernate-validator";
  private static final String LIGNE = "lignes [/actions/0/volets/0/lignes/0 VILLE 24000.00]";

  private static String chemin(Class<?>... classes) {
    return Arrays.stream(classes)
        .map(EmbarqueTest::racine)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path racine(Class<?> classe) {
    try {
      return Path.of(classe.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final String COEUR = chemin(ContratDeVille.class, Validation.class);
  private static final String OPTION =
      chemin(HibernateValidator.class, TypeResolver.class, Logger.class);

  private static List<String> lancer(String... arguments) throws IOException, InterruptedException {
    List<String> commande = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Duser.language=de",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8"));
    commande.addAll(List.of(arguments));
    commande.add(Depart.class.getName());
    Process machine = new ProcessBuilder(commande).redirectErrorStream(true).start();
    String sortie = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(machine.waitFor()).as(sortie).isZero();
    return sortie.lines().toList();
  }

  @Test
  void onTheClassPath() throws Exception {
    assertThat(lancer(
            "-cp",
            Stream.of(chemin(Depart.class), COEUR, OPTION)
                .collect(Collectors.joining(File.pathSeparator))))
        .contains("module null", LIGNE, "nom ne doit pas être vide", "nom must not be blank");
  }

  @Test
  void onTheClassPathWithoutTheOption() throws Exception {
    assertThat(lancer("-cp", chemin(Depart.class) + File.pathSeparator + COEUR))
        .contains("module null", LIGNE)
        .filteredOn(l -> l.startsWith(SANS_OPTION))
        .hasSize(2);
  }

  @Test
  void onTheModulePath() throws Exception {
    assertThat(lancer(
            "-p",
            COEUR + File.pathSeparator + OPTION,
            "--add-modules",
            "fr.contratdeville,org.hibernate.validator",
            "-cp",
            chemin(Depart.class)))
        .contains(
            "module fr.contratdeville",
            LIGNE,
            "nom ne doit pas être vide",
            "nom must not be blank");
  }

  @Test
  void onTheModulePathWithoutTheOption() throws Exception {
    assertThat(
            lancer("-p", COEUR, "--add-modules", "fr.contratdeville", "-cp", chemin(Depart.class)))
        .contains("module fr.contratdeville", LIGNE)
        .filteredOn(l -> l.startsWith(SANS_OPTION))
        .hasSize(2);
  }
}
