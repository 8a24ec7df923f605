package fr.contratdeville.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that runs, started as a process of its own. */
class ExecutableIT {
  private static final Path JAR = Path.of(System.getProperty("executable", "?"));

  @TempDir
  Path dossier;

  private String sortie = "";
  private String erreurs = "";

  private int executer(String... args) throws Exception {
    List<String> commande = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-jar",
        JAR.toString()));
    commande.addAll(List.of(args));
    Path vers = dossier.resolve("sortie.txt");
    Path ailleurs = dossier.resolve("erreurs.txt");
    int code = new ProcessBuilder(commande)
        .redirectOutput(vers.toFile())
        .redirectError(ailleurs.toFile())
        .start()
        .waitFor();
    sortie = Files.readString(vers, StandardCharsets.UTF_8);
    erreurs = Files.readString(ailleurs, StandardCharsets.UTF_8);
    return code;
  }

  /** The exit code of a finding, the report with its templates, and nobody who complains. */
  @Test
  void it_analyses_the_sample_and_writes_its_report() throws Exception {
    Path page = dossier.resolve("rapport.html");
    assertThat(executer(Essai.BAGNOLS, "--strict", "--rapport", page.toString()))
        .isEqualTo(Essai.ERREURS);
    assertThat(sortie)
        .contains("9\u00A0erreurs", "CV-TOT-04", "MAIRIE BAGNOLS")
        .doesNotContain("\u001B");
    assertThat(erreurs).isEmpty();
    assertThat(page).content().contains("CV-TOT-04");
  }

  @Test
  void it_refuses_in_one_line() throws Exception {
    assertThat(executer("lire", "absent.xlsx")).isEqualTo(Essai.IMPOSSIBLE);
    assertThat(erreurs).isEqualTo("absent.xlsx : le fichier n'existe pas\n");
    assertThat(sortie).isEmpty();
  }

  /** Services of one name stand in several modules; licences too. */
  @Test
  void services_are_merged_and_licences_kept() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(lignes(jar, "META-INF/services/fr.contratdeville.echange.ContratReader"))
          .contains(
              "fr.contratdeville.io.csv.CsvContratReader",
              "fr.contratdeville.io.html.HtmlContratReader",
              "fr.contratdeville.io.html.DocxContratReader",
              "fr.contratdeville.io.json.JsonContratReader",
              "fr.contratdeville.io.ods.OdsContratReader",
              "fr.contratdeville.io.xls.XlsContratReader",
              "fr.contratdeville.io.xlsx.XlsxContratReader");
      assertThat(lignes(jar, "META-INF/services/fr.contratdeville.echange.ContratWriter"))
          .contains(
              "fr.contratdeville.io.json.JsonContratWriter",
              "fr.contratdeville.io.xlsx.XlsxContratWriter");
      assertThat(String.join("\n", lignes(jar, "META-INF/LICENSE")))
          .contains("Apache License", "Permission is hereby granted");
      assertThat(String.join("\n", lignes(jar, "META-INF/NOTICE"))).contains("Jackson", "POI");
      assertThat(jar.getEntry("META-INF/jsoup/LICENSE")).isNotNull();
      assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
          .isEqualTo("true");
      assertThat(jar.stream().map(Object::toString))
          .noneMatch(n -> n.endsWith("module-info.class"));
    }
  }

  private static List<String> lignes(JarFile jar, String nom) throws IOException {
    try (var texte = jar.getInputStream(jar.getEntry(nom))) {
      return new String(texte.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
