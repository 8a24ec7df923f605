package fr.contratdeville.examples.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the comparison of the API takes for granted: see {@code docs/stabilite.md}. */
class ApiStableTest {
  private static final Path RACINE = Path.of("..");
  /** Of a module: beside the classes of this test, wherever this build puts them. */
  private static final Path CLASSES = Path.of("")
      .toAbsolutePath()
      .relativize(Path.of(URI.create(ApiStableTest.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toString())))
      .resolveSibling("classes");

  private static final Pattern EXPORT = Pattern.compile("\\n  exports ([a-z0-9.]+);");

  /** Made to be extended; they may ask more of those who do: {@code docs/stabilite.md}. */
  private static final String SUITES = "fr.contratdeville.testing.suite";

  /** Compared is what a module descriptor exports to everybody, and nothing else. */
  @Test
  void the_packages_that_are_compared_are_those_that_are_exported() throws IOException {
    List<String> exportes = new ArrayList<>();
    for (Path module : modules()) {
      exportes.addAll(tous(EXPORT, descripteur(module)));
    }
    assertThat(tous(element("include"), japicmp())).containsExactlyInAnyOrderElementsOf(exportes);
  }

  /** All but the program, which nobody imports: decision 051. */
  @Test
  void the_published_modules_are_compared_and_are_in_the_bom() throws IOException {
    String bom = Files.readString(RACINE.resolve("bom/pom.xml"));
    String declarees = bom.substring(bom.indexOf("<dependencyManagement>"));
    List<String> noms = new ArrayList<>();
    for (Path module : modules()) {
      if (!module.endsWith("lanceur")) {
        noms.add("contrat-de-ville-" + module.getFileName());
      }
      assertThat(module.resolve("pom.xml")).content().contains("<japicmp.skip>${api.skip}<");
    }
    assertThat(tous(element("artifactId"), declarees))
        .filteredOn(nom -> nom.startsWith("contrat-de-ville-"))
        .containsExactlyInAnyOrderElementsOf(noms);
  }

  /** A break that the build lets through is one that a decision record names. */
  @Test
  void each_break_that_is_let_through_is_named_by_a_decision() throws IOException {
    StringBuilder decisions = new StringBuilder();
    for (Path page : fichiers(RACINE.resolve("docs/decisions"), ".md")) {
      decisions.append(Files.readString(page));
    }
    for (String rupture : tous(element("exclude"), japicmp())) {
      assertThat(decisions).contains("`" + rupture + "`");
    }
  }

  /**
   * New attributes are new abstract methods: they break nobody because nobody can extend a noun.
   */
  @Test
  void nobody_outside_can_extend_an_abstract_class() throws Exception {
    List<Class<?>> abstraites = new ArrayList<>();
    for (Path module : modules()) {
      for (String paquet : tous(EXPORT, descripteur(module))) {
        Path classes = module.resolve(CLASSES).resolve(paquet.replace('.', '/'));
        for (Path fichier : fichiers(classes, ".class")) {
          String nom = fichier.getFileName().toString().replace(".class", "");
          Class<?> type = Class.forName(paquet + "." + nom, false, getClass().getClassLoader());
          int traits = type.getModifiers();
          if (Modifier.isPublic(traits)
              && Modifier.isAbstract(traits)
              && !type.isInterface()
              && !paquet.equals(SUITES)) {
            abstraites.add(type);
          }
        }
      }
    }
    assertThat(abstraites).hasSizeGreaterThan(40);
    assertThat(abstraites)
        .allSatisfy(type -> assertThat(type.getDeclaredConstructors())
            .extracting(Constructor::getModifiers)
            .noneMatch(m -> Modifier.isPublic(m) || Modifier.isProtected(m)));
  }

  /** The published modules: those with a descriptor. */
  private static List<Path> modules() throws IOException {
    try (Stream<Path> dossiers = Files.list(RACINE)) {
      return dossiers
          .filter(dossier -> Files.exists(dossier.resolve("src/main/java/module-info.java")))
          .sorted()
          .toList();
    }
  }

  private static String descripteur(Path module) throws IOException {
    return Files.readString(module.resolve("src/main/java/module-info.java"));
  }

  private static String japicmp() throws IOException {
    String pom = Files.readString(RACINE.resolve("pom.xml"));
    int debut = pom.indexOf("<artifactId>japicmp-maven-plugin</artifactId>");
    return pom.substring(debut, pom.indexOf("</plugin>", debut));
  }

  private static Pattern element(String nom) {
    return Pattern.compile("<" + nom + ">([^<]+)</" + nom + ">");
  }

  private static List<String> tous(Pattern motif, String texte) {
    return motif.matcher(texte).results().map(m -> m.group(1)).toList();
  }

  private static List<Path> fichiers(Path dossier, String fin) throws IOException {
    try (Stream<Path> tous = Files.list(dossier)) {
      return tous.filter(f -> f.toString().endsWith(fin)).sorted().toList();
    }
  }
}
